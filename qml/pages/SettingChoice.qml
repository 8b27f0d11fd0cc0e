pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// A setting of a few choices, each a word on a bar.
ColumnLayout {
    id: choice

    property string title
    property string prefix
    property string current
    property list<string> codes
    property list<string> words

    signal chosen(string code)

    spacing: Theme.xs

    FieldLabel {
        Layout.fillWidth: true
        text: choice.title
    }
    SegmentBar {
        Layout.fillWidth: true
        title: choice.title

        Repeater {
            model: choice.codes.length

            SegmentButton {
                required property int index

                objectName: choice.prefix + ":" + choice.codes[index]
                text: choice.words[index] ?? ""
                checked: choice.current === choice.codes[index]
                onClicked: choice.chosen(choice.codes[index])
            }
        }
    }
}
