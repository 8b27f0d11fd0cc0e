import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Whose paper it is, how much time is left, and the inspector's way back.
RowLayout {
    id: head

    required property TestSitting sitting

    signal backWanted

    spacing: Theme.l

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.xs

        Heading {
            objectName: "sittingPerson"
            Layout.fillWidth: true
            text: head.sitting.personName
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: head.sitting.phase === "paper"
            name: qsTr("Time left")
            value: head.sitting.leftShare
            fill: head.sitting.nearEnd ? Theme.bad : Theme.accent
        }
    }
    RowLayout {
        visible: head.sitting.phase === "paper"
        spacing: Theme.s

        Icon {
            icon: "clock"
            color: head.sitting.nearEnd ? Theme.bad : Theme.muted
        }
        Figure {
            objectName: "sittingLeft"
            text: head.sitting.leftText
            color: head.sitting.nearEnd ? Theme.bad : Theme.ink
            font.bold: head.sitting.nearEnd
            Accessible.name: qsTr("Time left: %1").arg(text)
        }
    }
    ActionButton {
        objectName: "handBack"
        kind: ActionButton.Quiet
        glyph: "key"
        text: qsTr("Inspector")
        onClicked: head.backWanted()
    }
}
