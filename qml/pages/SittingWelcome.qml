import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Before the time runs: who sits here, and what is coming.
Item {
    id: welcome

    required property TestSitting sitting

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.readingWidth)
        spacing: Theme.l

        Heading {
            Layout.fillWidth: true
            text: welcome.sitting.resumed ? qsTr("Your test goes on") : qsTr("Knowledge test")
            horizontalAlignment: Text.AlignHCenter
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: welcome.sitting.resumed
                ? qsTr("What you chose is still there. The time did not stop: %1 left.").arg(welcome.sitting.leftText)
                : qsTr("%1 questions, %2 minutes. Each choice is kept at once and can be changed until you hand in. Without a choice a question counts as wrong. When the time is up the paper is handed in by itself.")
                    .arg(welcome.sitting.questionCount).arg(welcome.sitting.minutes)
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Work alone and without help. Leaving this view is noted.")
            color: Theme.muted
        }
        ActionButton {
            objectName: "sittingBegin"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.answerTarget
            kind: ActionButton.Primary
            text: welcome.sitting.resumed ? qsTr("I am %1: go on").arg(welcome.sitting.personName) : qsTr("I am %1: begin").arg(welcome.sitting.personName)
            onClicked: welcome.sitting.begin()
        }
    }
}
