import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// How many contents of evidence the office has by now.
RowLayout {
    id: line

    required property SyncModel sync

    spacing: Theme.s
    visible: words.text !== ""

    Icon {
        icon: line.sync.contentsProblem !== "" ? "warning" : line.sync.contentsSent === line.sync.contents ? "received" : "unsent"
        size: Theme.iconS
        color: line.sync.contentsProblem !== "" ? Theme.bad : line.sync.contentsSent === line.sync.contents ? Theme.good : Theme.muted
    }
    Caption {
        id: words
        objectName: "uploadText"
        Layout.fillWidth: true
        text: line.sync.contentsProblem !== "" ? line.sync.contentsProblem : line.sync.contentsText
    }
    ProgressLine {
        visible: line.sync.contents > line.sync.contentsSent && line.sync.running
        value: line.sync.contentsProgress
        name: words.text
    }
}
