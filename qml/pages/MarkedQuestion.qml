pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// A question of a marked paper: what was chosen and what is right.
ColumnLayout {
    id: question

    /// {number, question, right, options: [{letter, text, chosen, right}]}
    required property var asked

    spacing: Theme.xs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s

        Icon {
            Layout.alignment: Qt.AlignTop
            icon: question.asked.right ? "conform" : "nonconform"
            color: question.asked.right ? Theme.good : Theme.bad
        }
        Body {
            Layout.fillWidth: true
            text: question.asked.number + ". " + question.asked.question
            font.bold: true
        }
    }
    Repeater {
        model: question.asked.options

        RowLayout {
            id: option

            required property var modelData

            Layout.fillWidth: true
            Layout.leftMargin: Theme.xl
            spacing: Theme.s

            Body {
                Layout.fillWidth: true
                text: option.modelData.letter + ". " + option.modelData.text
                color: option.modelData.chosen || option.modelData.right ? Theme.ink : Theme.muted
            }
            Tag {
                visible: option.modelData.chosen
                word: qsTr("chosen")
                icon: option.modelData.right ? "check" : "close"
                front: option.modelData.right ? Theme.good : Theme.bad
                tint: option.modelData.right ? Theme.goodTint : Theme.badTint
            }
            Tag {
                visible: option.modelData.right && !option.modelData.chosen
                word: qsTr("would be right")
                icon: "check"
            }
        }
    }
}
