import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// What lies over a page. Here it stands open, in a place of its own.
Item {
    id: plate

    component Place: Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: 1
    }

    GridLayout {
        anchors.fill: parent
        columns: 2
        columnSpacing: Theme.l
        rowSpacing: Theme.l

        Place {
            id: first

            Sheet {
                parent: first
                width: parent.width
                height: parent.height
                modal: false
                focus: false
                closePolicy: T.Popup.NoAutoClose
                visible: plate.visible
                title: "A sheet"
                acceptText: "Add"

                TextEntry { Layout.fillWidth: true; label: "Number"; text: "KT-2026-014" }
                NoteEntry { Layout.fillWidth: true; label: "Note"; value: "Seen in the safe of room 302." }
            }
        }
        Place {
            id: second

            ConfirmSheet {
                parent: second
                width: parent.width
                height: Math.min(parent.height, implicitHeight)
                modal: false
                focus: false
                closePolicy: T.Popup.NoAutoClose
                visible: plate.visible
                danger: true
                title: "Seal the review"
                text: "218 entries of two tablets are sealed. Nothing can be written afterwards."
                acceptText: "Seal"
            }
        }
        Place {
            id: third

            FullSheet {
                parent: third
                width: parent.width
                height: parent.height
                modal: false
                focus: false
                visible: plate.visible
                title: "What takes the window"
                subtitle: "A picture, a sketch"

                PictureView {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    source: "qrc:/qt/qml/Fieldseal/Controls/icons/site.svg"
                    description: "A building"
                }
            }
        }
        Place {
            id: fourth

            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.l

                RowLayout {
                    spacing: Theme.s

                    ToolButton { text: "Pen"; glyph: "pen"; checked: true }
                    ToolButton { text: "Box"; glyph: "box" }
                    ToolButton { text: "Red"; patch: Theme.bad }
                    AnswerButton { key: "partly"; number: 2 }
                }
                // Room for the hint.
                Item { implicitHeight: Theme.target }
                LevelMeter {
                    Layout.fillWidth: true
                    levels: [0.1, 0.2, 0.5, 0.9, 0.7, 0.4, 0.2, 0.6, 0.3, 0.1]
                    live: true
                }
                StrokeView {
                    Layout.preferredWidth: Theme.formWidth
                    strokes: [[60, 250, 0, 110, 90, 80, 150, 60, 120, 170, 120, 160, 330, 250, 380, 600, 90, 460]]
                }
                Item { Layout.fillHeight: true }
            }
            ChoiceMenu {
                parent: fourth
                x: Math.round(fourth.width / 2)
                modal: false
                focus: false
                closePolicy: T.Popup.NoAutoClose
                visible: plate.visible
                codes: ["a", "b", "c"]
                words: ["By number", "By name", "By place"]
                current: "b"
            }
            HoldHint {
                parent: fourth
                x: 0
                y: Theme.answerTarget + Theme.xs
                delay: 0
                shown: plate.visible
                text: "Undo: answer of MO-03"
            }
            Item {
                width: Theme.s
                height: parent.height
                anchors.right: parent.right

                ScrollMark {
                    height: parent.height
                    orientation: Qt.Vertical
                    size: 0.4
                    active: true
                }
                FocusFrame { active: true }
            }
            Toast {
                id: toast
                parent: fourth
                y: fourth.height - height
                visible: plate.visible
                text: "Undone: answer of MO-03"
                action: "Undo"
            }
        }
    }
}
