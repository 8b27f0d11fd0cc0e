import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The keyboard on the screen, and what the keys of a real one do.
Card {
    id: card

    required property FieldApp app

    contentItem: ColumnLayout {
        spacing: Theme.m

        SettingChoice {
            Layout.fillWidth: true
            title: qsTr("On-screen keyboard")
            prefix: "keyboard"
            codes: ["automatic", "always", "never"]
            words: [qsTr("Automatic"), qsTr("Always"), qsTr("Never")]
            current: card.app.settings.keyboard
            onChosen: code => card.app.settings.keyboard = code
        }
        Caption {
            objectName: "keyboardText"
            Layout.fillWidth: true
            text: qsTr("Automatic shows it on touch screens without a keyboard of their own. A change takes effect after a restart of the app.") + "\n"
                + card.app.tablet.keyboardText
        }
        ActionButton {
            objectName: "showKeys"
            text: qsTr("Keyboard shortcuts")
            onClicked: keySheet.show("settings")
        }
    }

    KeySheet {
        id: keySheet
        keys: card.app.keys
    }
}
