pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls
import Fieldseal.Theme

/// What was written and not saved: of what it is, why, and its words, also where no field shows them any more.
Sheet {
    id: sheet

    /// null outside a review
    property UnsavedTexts unsaved: null

    namePrefix: "unsaved"
    title: qsTr("Not saved")
    acceptText: qsTr("Close")
    rejectText: ""

    Connections {
        target: sheet.unsaved

        function onChanged() {
            if (sheet.unsaved.keys.length === 0)
                sheet.close();
        }
    }
    // What is copied goes through here.
    TextEdit {
        id: copied
        visible: false
    }
    Body {
        Layout.fillWidth: true
        text: qsTr("Each of these stands in its field too, where you can try again. Copy what has no field any more, or discard it.")
    }
    Repeater {
        model: sheet.unsaved === null ? [] : sheet.unsaved.texts

        ColumnLayout {
            id: kept

            // {key, place, text, why} as the model documents it.
            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.xs

            FieldLabel {
                Layout.fillWidth: true
                text: kept.modelData.place
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: kept.modelData.why
            }
            ReadingBox {
                Layout.fillWidth: true
                Layout.preferredHeight: 3 * Theme.target
                text: kept.modelData.text
            }
            RowLayout {
                spacing: Theme.s

                ActionButton {
                    objectName: "unsavedCopy:" + kept.modelData.key
                    text: qsTr("Copy")
                    onClicked: {
                        copied.text = kept.modelData.text;
                        copied.selectAll();
                        copied.copy();
                    }
                }
                ActionButton {
                    objectName: "unsavedDiscard:" + kept.modelData.key
                    kind: ActionButton.Danger
                    text: qsTr("Discard")
                    onClicked: discard.ask(kept.modelData.key, kept.modelData.place)
                }
            }
        }
    }
    ConfirmSheet {
        id: discard

        property string key: ""

        function ask(which: string, place: string) {
            key = which;
            text = qsTr("What you wrote is nowhere else: %1").arg(place);
            open();
        }

        namePrefix: "unsavedDiscard"
        title: qsTr("Discard this text?")
        acceptText: qsTr("Discard")
        danger: true
        onConfirmed: sheet.unsaved.discard(key)
    }
}
