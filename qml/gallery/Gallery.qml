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
    readonly property int plateCount: plates.count
    property string mode: "light"
    property real textScale: 1

    width: 1280
    height: 800
    visible: true
    color: Theme.paper
    title: "Fieldseal controls"

    Binding { target: Theme; property: "mode"; value: window.mode }
    Binding { target: Theme; property: "textScale"; value: window.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        spacing: Theme.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            SegmentBar {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth

                Repeater {
                    model: ["Answers", "Buttons", "Entries", "States", "Words", "Floats", "Signature"]

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
                current: String(window.textScale)
                onChosen: key => window.textScale = Number(key)
                codes: ["0.8", "1", "2"]
                words: codes
            }
        }
        StackLayout {
            id: plates
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: window.plate

            AnswersPlate {}
            ButtonsPlate {}
            EntriesPlate {}
            StatesPlate {}
            WordsPlate {}
            FloatsPlate {}
            SignaturePlate {}
        }
    }
}
