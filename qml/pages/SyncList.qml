import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The history of syncs under how things stand now.
HeadedList {
    id: list

    required property SyncModel sync
    // Beside the scroll bar.
    readonly property int lineWidth: width - Theme.m

    objectName: "syncHistory"
    model: sync.history

    header: SyncHead {
        width: (ListView.view as SyncList).lineWidth
        sync: (ListView.view as SyncList).sync
    }
    delegate: ListRow {
        required property string timeText
        required property bool succeeded
        required property string problem
        required property string summary
        required property string way
        required property int index

        objectName: "sync:" + index
        width: (ListView.view as SyncList).lineWidth
        glyph: !succeeded ? "warning" : way === "question" ? "file" : way === "answer" ? "import" : "received"
        glyphTint: succeeded ? Theme.good : Theme.caution
        text: summary
        detail: problem
        remark: timeText
    }
    footer: Caption {
        padding: Theme.m
        visible: ListView.view.count === 0
        text: qsTr("No sync was run on this tablet yet.")
    }
}
