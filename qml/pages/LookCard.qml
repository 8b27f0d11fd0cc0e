pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Language, theme, size of text, motion.
Card {
    id: card

    required property AppSettings settings

    contentItem: ColumnLayout {
        spacing: Theme.l

        SettingChoice {
            Layout.fillWidth: true
            title: qsTr("Language")
            prefix: "language"
            codes: ["system", "en", "zh_CN"]
            words: [qsTr("As the system"), "English", "简体中文"]
            current: card.settings.language
            onChosen: code => card.settings.language = code
        }
        SettingChoice {
            Layout.fillWidth: true
            title: qsTr("Theme")
            prefix: "theme"
            codes: ["system", "light", "dark"]
            words: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            current: card.settings.theme
            onChosen: code => card.settings.theme = code
        }
        SettingChoice {
            Layout.fillWidth: true
            title: qsTr("Text size")
            prefix: "textScale"
            codes: ["0.8", "1", "1.25", "1.5", "2"]
            words: [qsTr("Small"), qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Double")]
            current: String(card.settings.textScale)
            onChosen: code => card.settings.textScale = Number(code)
        }
        SwitchRow {
            objectName: "reduceMotion"
            Layout.fillWidth: true
            text: qsTr("Less motion")
            checked: card.settings.reduceMotion
            onToggled: card.settings.reduceMotion = checked
        }
    }
}
