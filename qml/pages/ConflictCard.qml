pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One value that several people set: each with who, when and on which tablet; and a new one.
Card {
    id: card

    required property Labels labels
    required property string entity
    required property string field
    required property string place
    required property string question
    // A list of {entry, valueText, authorName, …} as the model documents it.
    required property var heads
    required property string input
    required property list<string> choices
    /// Keeps a new value that is being entered.
    required property CutOffInput cutOff
    property bool writable: true
    /// Somebody came for this one.
    property bool chosen: false

    signal taken(string entry)
    signal written(string value)

    objectName: "row:" + entity + ":" + field
    edge: chosen ? Theme.accent : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: place + ", " + labels.field(field)

    contentItem: ColumnLayout {
        spacing: Theme.m

        RowLayout {
            spacing: Theme.s

            Icon {
                Layout.alignment: Qt.AlignTop
                icon: "conflict"
                color: Theme.bad
            }
            Title {
                Layout.fillWidth: true
                text: card.place + " · " + card.labels.field(card.field)
            }
        }
        Body {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.question
            color: Theme.muted
        }
        Repeater {
            model: card.heads

            ConflictHead {
                // {entry, value, valueText, authorName, deviceName, timeText, mine, provisional}
                required property var modelData
                required property int index

                Layout.fillWidth: true
                takeName: "take:" + card.entity + ":" + card.field + ":" + index
                field: card.field
                code: modelData.value
                valueText: modelData.valueText
                source: Lists.joined([modelData.authorName, modelData.deviceName, modelData.timeText], " · ")
                provisional: modelData.provisional
                writable: card.writable
                onTaken: card.taken(modelData.entry)
            }
        }
        ActionButton {
            id: other
            objectName: "writeNew:" + card.entity + ":" + card.field
            visible: card.input !== "" && card.writable
            kind: ActionButton.Quiet
            glyph: "edit"
            text: qsTr("Write a new value")
            checkable: true
            checked: card.cutOff.resumable()
            // Closed, it is given up.
            onClicked: if (!checked)
                card.cutOff.forget()
        }
        ConflictValue {
            Layout.fillWidth: true
            visible: other.checked && other.visible
            labels: card.labels
            input: card.input
            cutOff: card.cutOff
            choices: card.choices
            onWritten: value => card.written(value)
        }
    }
}
