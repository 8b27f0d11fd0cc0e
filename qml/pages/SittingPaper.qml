pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One question a page, with all of them in sight; handed in after a second look.
FocusScope {
    id: paper

    required property TestSitting sitting
    required property bool wide
    readonly property int openCount: sitting.questionCount - sitting.answeredCount

    Keys.onPressed: event => {
        const digit = event.key - Qt.Key_1;
        event.accepted = true;
        if (event.key === Qt.Key_Left)
            sitting.go(sitting.index - 1);
        else if (event.key === Qt.Key_Right)
            sitting.go(sitting.index + 1);
        else if (digit >= 0 && digit < options.count)
            sitting.choose(digit);
        else
            event.accepted = false;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.l

        SittingOverview {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, paper.height / (paper.height > paper.width ? 3 : 4))
            sitting: paper.sitting
        }
        ScrollColumn {
            // Another question is read from its beginning.
            readonly property int question: paper.sitting.index

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumWidth: Theme.readingWidth
            onQuestionChanged: contentY = 0
            spacing: Theme.m

            Caption {
                Layout.fillWidth: true
                text: qsTr("Question %1 of %2").arg(paper.sitting.index + 1).arg(paper.sitting.questionCount)
            }
            Heading {
                objectName: "sittingQuestion"
                Layout.fillWidth: true
                text: paper.sitting.question
            }
            Body {
                objectName: "sittingSeveral"
                Layout.fillWidth: true
                text: paper.sitting.several ? qsTr("Several answers are right: choose all of them.") : qsTr("One answer is right.")
                color: Theme.muted
            }
            Repeater {
                id: options
                model: paper.sitting.options

                SittingOption {
                    required property int index

                    Layout.fillWidth: true
                    several: paper.sitting.several
                    onClicked: paper.sitting.choose(index)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            ActionButton {
                objectName: "sittingPrevious"
                Layout.preferredHeight: Theme.answerTarget
                Layout.fillWidth: !paper.wide
                glyph: "back"
                text: qsTr("Previous")
                enabled: paper.sitting.index > 0
                onClicked: paper.sitting.go(paper.sitting.index - 1)
            }
            Item {
                visible: paper.wide
                Layout.fillWidth: true
            }
            ActionButton {
                objectName: "sittingHandIn"
                Layout.preferredHeight: Theme.answerTarget
                Layout.fillWidth: !paper.wide
                kind: paper.openCount === 0 ? ActionButton.Primary : ActionButton.Secondary
                text: qsTr("Hand in")
                onClicked: sure.open()
            }
            Item {
                visible: paper.wide
                Layout.fillWidth: true
            }
            ActionButton {
                objectName: "sittingNext"
                Layout.preferredHeight: Theme.answerTarget
                Layout.fillWidth: !paper.wide
                kind: paper.openCount === 0 ? ActionButton.Secondary : ActionButton.Primary
                glyph: "next"
                text: qsTr("Next")
                enabled: paper.sitting.index + 1 < paper.sitting.questionCount
                onClicked: paper.sitting.go(paper.sitting.index + 1)
            }
        }
    }

    ConfirmSheet {
        id: sure
        namePrefix: "handIn"
        title: qsTr("Hand in?")
        text: paper.openCount === 0 ? qsTr("Every question has an answer. After handing in nothing can be changed.")
            : qsTr("%n question(s) have no answer and count as wrong. After handing in nothing can be changed.", "", paper.openCount)
        acceptText: qsTr("Hand in")
        rejectText: qsTr("Go on")
        onConfirmed: paper.sitting.handIn()
    }
    Connections {
        target: paper.sitting

        function onChanged() {
            if (paper.sitting.phase !== "paper")
                sure.close();
            else if (!paper.activeFocus && !sure.visible)
                paper.forceActiveFocus();
        }
    }
}
