pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// A new value for what is in conflict, in the form that the field asks for.
ColumnLayout {
    id: value

    required property Labels labels
    required property string input
    required property list<string> choices
    readonly property bool determines: input === "determination" && choices.indexOf("conform") >= 0
    readonly property bool day: input === "date"
    /// Keeps what is being entered here.
    required property CutOffInput cutOff
    readonly property string entered: day ? date.text : text.text

    signal written(string value)

    spacing: Theme.s
    Component.onCompleted: {
        const kept = cutOff.entered.value ?? "";
        date.text = day ? kept : "";
        text.text = day ? "" : kept;
    }

    Connections {
        target: value.cutOff
        enabled: value.visible

        function onAsked() {
            if (value.entered !== "")
                value.cutOff.add({value: value.entered});
            else
                value.cutOff.forget();
        }
    }
    KeepWhileEntered {
        cutOff: value.cutOff
        running: value.visible
    }
    AnswerBar {
        Layout.fillWidth: true
        namePrefix: "conflictAnswer"
        visible: value.determines
        showNumbers: false
        offered: value.choices
        onChosen: key => value.written(key)
    }
    Flow {
        Layout.fillWidth: true
        visible: !value.determines && value.choices.length > 0
        spacing: Theme.s

        Repeater {
            model: value.determines ? [] : value.choices

            ActionButton {
                required property string modelData

                objectName: "conflictChoice:" + modelData
                text: value.labels.sighting(modelData)
                onClicked: value.written(modelData)
            }
        }
    }
    RowLayout {
        visible: value.choices.length === 0
        spacing: Theme.s

        DateEntry {
            id: date
            Layout.fillWidth: true
            visible: value.day
            fieldName: "conflictDate"
        }
        TextEntry {
            id: text
            Layout.fillWidth: true
            visible: !value.day
            fieldName: "conflictText"
            placeholder: qsTr("New value")
            inputMethodHints: value.input === "count" ? Qt.ImhDigitsOnly : Qt.ImhNone
        }
        ActionButton {
            objectName: "conflictWrite"
            kind: ActionButton.Primary
            text: qsTr("Write")
            enabled: value.day ? date.text !== "" && date.valid : text.text !== "" && (value.input !== "count" || /^\d+$/.test(text.text))
            onClicked: value.written(value.entered)
        }
    }
}
