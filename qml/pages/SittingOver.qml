import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The paper is handed in: the next person's turn, or back to the inspector. The result is not shown here.
Item {
    id: over

    required property TestSitting sitting

    signal backWanted

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.readingWidth)
        spacing: Theme.l

        Icon {
            Layout.alignment: Qt.AlignHCenter
            icon: "received"
            size: Theme.iconL
            color: Theme.good
        }
        Heading {
            objectName: "sittingOver"
            Layout.fillWidth: true
            text: over.sitting.timeWasUp ? qsTr("The time is up. Your paper is handed in.") : qsTr("Your paper is handed in. Thank you.")
            horizontalAlignment: Text.AlignHCenter
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: over.sitting.nextName === "" ? qsTr("Give the tablet back to the inspector.")
                : qsTr("Next: %1. Pass the tablet on.").arg(over.sitting.nextName)
        }
        ActionButton {
            objectName: "sittingPassOn"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.answerTarget
            visible: over.sitting.nextName !== ""
            kind: ActionButton.Primary
            glyph: "next"
            text: qsTr("Pass on to %1").arg(over.sitting.nextName)
            onClicked: over.sitting.passOn()
        }
        ActionButton {
            objectName: "sittingReturn"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.answerTarget
            kind: over.sitting.nextName === "" ? ActionButton.Primary : ActionButton.Quiet
            glyph: "key"
            text: qsTr("Inspector: take the tablet back")
            onClicked: over.backWanted()
        }
    }
}
