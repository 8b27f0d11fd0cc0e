import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Begins a sync, or stops the one that runs.
RowLayout {
    id: row

    required property SyncModel sync

    spacing: Theme.s

    ActionButton {
        objectName: "syncButton"
        visible: !row.sync.running
        kind: ActionButton.Primary
        glyph: "sync"
        text: qsTr("Sync")
        onClicked: row.sync.start()
    }
    ActionButton {
        objectName: "syncStop"
        visible: row.sync.running
        glyph: "stop"
        text: qsTr("Stop")
        onClicked: row.sync.stop()
    }
}
