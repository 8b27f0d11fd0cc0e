import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// How sync stands in one line: progress while it runs, the failure when it failed, else what is unsent.
RowLayout {
    id: line

    required property SyncModel sync

    signal opened

    spacing: Theme.m

    UnsentMark {
        visible: !line.sync.running && line.sync.problem === "" && (unsent > 0 || receivedAtText !== "")
        unsent: line.sync.unsent
        receivedAtText: line.sync.lastReceiptText
    }
    ProgressLine {
        Layout.preferredWidth: Theme.tileWidth
        visible: line.sync.running && line.sync.progress >= 0
        value: Math.max(0, line.sync.progress)
        name: qsTr("Sync")
    }
    BusyDots { visible: line.sync.running && line.sync.progress < 0 }
    Caption {
        objectName: "syncStatus"
        Layout.fillWidth: true
        visible: line.sync.running
        text: line.sync.statusText
    }
    Notice {
        objectName: "syncProblem"
        Layout.fillWidth: true
        visible: !line.sync.running && line.sync.problem !== ""
        kind: Notice.Caution
        title: qsTr("The last sync did not succeed. Everything is kept on this tablet.")
        text: line.sync.problem + (line.sync.nextTryText === "" ? "" : " " + qsTr("Next try: %1").arg(line.sync.nextTryText))
        action: qsTr("Details")
        actionName: "syncDetails"
        onActed: line.opened()
    }
}
