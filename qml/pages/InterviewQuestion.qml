pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One question: its number and words, what it is for, the answer.
ColumnLayout {
    id: one

    required property InterviewPane pane
    required property UnsavedTexts keeper
    required property string questionId
    required property int number
    required property string question
    required property string answer
    required property list<string> items
    required property bool free
    required property bool answered
    required property bool conflicted
    property int saved: SavedMark.Nothing

    signal went(string item)

    spacing: Theme.xs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m

        // The mark stays beside the first line where a button makes the row higher.
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Icon {
                objectName: "questionMark:" + one.questionId
                Layout.alignment: Qt.AlignTop
                icon: one.conflicted ? "conflict" : one.answered ? "check" : "open"
                color: one.conflicted ? Theme.bad : one.answered ? Theme.good : Theme.muted
            }
            Body {
                objectName: "question:" + one.questionId
                Layout.fillWidth: true
                text: one.number + ". " + one.question
                font.bold: true
            }
        }
        SavedMark { status: one.saved }
        IconButton {
            objectName: "removeQuestion:" + one.questionId
            visible: one.free && one.pane.writable
            glyph: "close"
            text: qsTr("Take this question back")
            onClicked: one.pane.removeQuestion(one.questionId)
        }
    }
    NoteEntry {
        Layout.fillWidth: true
        fieldName: "answer:" + one.questionId
        placeholder: qsTr("Answer, as it was given")
        readOnly: !one.pane.writable
        subject: one.pane.interviewId + one.questionId
        value: one.answer
        keeper: one.keeper
        onCommitted: text => {
            one.saved = one.pane.setAnswer(one.questionId, text) ? SavedMark.Saved : SavedMark.Failed;
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: one.items.length > 0
        spacing: Theme.s

        Repeater {
            model: one.items

            ActionButton {
                required property string modelData

                objectName: "questionItem:" + modelData
                kind: ActionButton.Quiet
                glyph: "checklist"
                text: modelData
                onClicked: one.went(modelData)
            }
        }
    }
}
