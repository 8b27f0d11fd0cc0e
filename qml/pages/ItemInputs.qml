import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// The count, the date and the text that an item may ask for.
GridLayout {
    id: inputs

    required property ItemPane pane
    required property UnsavedTexts keeper
    readonly property bool asksText: Lists.holds(pane.inputs, "text")

    signal stored(bool done)

    function flush() { answer.flush(); }

    columns: width > Theme.formWidth ? 2 : 1
    columnSpacing: Theme.l
    rowSpacing: Theme.m

    CountEntry {
        visible: Lists.holds(inputs.pane.inputs, "count")
        fieldName: "itemCount"
        label: qsTr("Count")
        enabled: inputs.pane.writable
        subject: inputs.pane.itemId
        keeper: inputs.keeper
        value: inputs.pane.countText === "" ? -1 : Number(inputs.pane.countText)
        onCountChosen: count => {
            const text = count < 0 ? "" : String(count);
            inputs.pane.countText = text;
            inputs.stored(inputs.pane.countText === text);
        }
    }
    DateEntry {
        Layout.fillWidth: true
        visible: Lists.holds(inputs.pane.inputs, "date")
        fieldName: "itemDate"
        label: qsTr("Date")
        enabled: inputs.pane.writable
        subject: inputs.pane.itemId
        keeper: inputs.keeper
        value: inputs.pane.date
        onDateChosen: date => {
            inputs.pane.date = date;
            inputs.stored(inputs.pane.date === date);
        }
    }
    NoteEntry {
        id: answer
        Layout.fillWidth: true
        Layout.columnSpan: inputs.columns
        visible: inputs.asksText
        fieldName: "itemText"
        label: qsTr("Text of the answer")
        readOnly: !inputs.pane.writable
        subject: inputs.pane.itemId
        keeper: inputs.keeper
        value: inputs.pane.answerText
        onCommitted: text => {
            inputs.pane.answerText = text;
            inputs.stored(inputs.pane.answerText === text);
        }
    }
}
