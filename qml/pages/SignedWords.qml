pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What is signed: the text, in the language in which it was read, and its hash.
ColumnLayout {
    id: words

    required property ClosingModel closing
    property real boxHeight: Theme.dialogWidth

    spacing: Theme.m

    RowLayout {
        spacing: Theme.s

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("This is what is signed")
        }
        SegmentBar {
            Repeater {
                model: ["en", "zh_CN", "both"]

                SegmentButton {
                    required property string modelData

                    objectName: "signLanguage:" + modelData
                    text: modelData === "en" ? "English" : modelData === "zh_CN" ? "中文" : qsTr("Both")
                    checked: words.closing.paperLanguage === modelData
                    onClicked: words.closing.paperLanguage = modelData
                }
            }
        }
    }
    ReadingBox {
        objectName: "signText"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: words.boxHeight
        text: words.closing.text
    }
    Caption {
        Layout.fillWidth: true
        text: words.closing.textHash
        wrapMode: Text.WrapAnywhere
    }
}
