pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Question by question with their answers, then what else was said.
ScrollColumn {
    id: column

    required property ReviewSession review
    required property InterviewPane pane

    signal went(string page, string key)
    signal readBackWanted

    margin: Theme.l
    maximumWidth: Theme.readingWidth
    spacing: Theme.l

    GridLayout {
        Layout.fillWidth: true
        // One below the other where large words need the room.
        columns: Theme.textScale > 1.2 ? 1 : 2
        columnSpacing: Theme.m
        rowSpacing: Theme.m

        SelectField {
            objectName: "interviewPaneRole"
            Layout.fillWidth: true
            Layout.preferredWidth: 1  // half the line: its words change while the panel is hidden
            visible: codes.length > 0
            enabled: column.pane.writable
            label: qsTr("Role")
            codes: Lists.of(column.review.interviews.roleCodes)
            words: Lists.of(column.review.interviews.roleWords)
            current: column.pane.role
            onChosen: key => column.pane.role = key
        }
        TextEntry {
            objectName: "interviewPlaceEntry"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            fieldName: "interviewPlace"
            pauses: true
            placeholder: qsTr("Place")
            readOnly: !column.pane.writable
            subject: column.pane.interviewId
            value: column.pane.place
            keeper: column.review.unsaved
            onCommitted: text => column.pane.place = text
        }
    }
    Repeater {
        model: column.pane.questions

        InterviewQuestion {
            Layout.fillWidth: true
            pane: column.pane
            keeper: column.review.unsaved
            onWent: item => column.went("checklist", item)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: column.pane.writable
        spacing: Theme.s

        TextEntry {
            id: free
            Layout.fillWidth: true
            fieldName: "freeQuestion"
            pauses: true
            placeholder: qsTr("Another question, in your words")
            subject: column.pane.interviewId
            value: column.pane.questions.unasked
            keeper: column.review.unsaved
            onCommitted: text => column.pane.questions.unasked = text
            onSubmitted: add.clicked()
        }
        ActionButton {
            id: add
            objectName: "addQuestion"
            glyph: "plus"
            text: qsTr("Ask")
            enabled: free.text.trim() !== ""
            onClicked: if (column.pane.addQuestion(free.text) !== "") {
                free.clear();
            }
        }
    }
    NoteEntry {
        Layout.fillWidth: true
        fieldName: "interviewNotes"
        label: qsTr("Notes")
        readOnly: !column.pane.writable
        subject: column.pane.interviewId
        value: column.pane.notes
        keeper: column.review.unsaved
        onCommitted: text => column.pane.notes = text
    }
    ActionButton {
        objectName: "readBack"
        Layout.fillWidth: true
        visible: column.pane.writable
        kind: ActionButton.Primary
        glyph: "document"
        text: qsTr("Read back and sign")
        enabled: column.pane.questions.answeredCount > 0 || column.pane.notes !== ""
        onClicked: {
            forceActiveFocus();
            column.readBackWanted();
        }
    }
}
