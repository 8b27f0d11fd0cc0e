pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Fieldseal.Theme
import Fieldseal.Controls

/// A window of plates, one group of controls each.
Window {
    id: window

    property int plate: 0
    readonly property int plateCount: 5
    property string mode: "light"

    width: 1280
    height: 800
    visible: true
    color: Theme.paper
    title: "Fieldseal controls"

    Binding {
        target: Theme
        property: "mode"
        value: window.mode
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        spacing: Theme.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            SegmentBar {
                Repeater {
                    model: ["Answers", "Buttons", "Entries", "States", "Signature"]

                    SegmentButton {
                        required property string modelData
                        required property int index

                        text: modelData
                        checked: window.plate === index
                        onClicked: window.plate = index
                    }
                }
            }
            Item { Layout.fillWidth: true }
            SwitchRow {
                text: "Dark"
                checked: window.mode === "dark"
                onToggled: window.mode = checked ? "dark" : "light"
            }
            SelectField {
                label: "Text"
                current: String(Theme.textScale)
                onChosen: key => Theme.textScale = Number(key)
                codes: ["0.8", "1", "1.4", "2"]
                words: codes
            }
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: window.plate

            AnswersPlate {}
            ButtonsPlate {}
            EntriesPlate {}
            StatesPlate {}
            SignaturePlate {}
        }
    }
}
