pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Which version this is, what it promises, and whose work it stands on.
Card {
    id: card

    required property FieldApp app

    contentItem: ColumnLayout {
        spacing: Theme.s

        Title {
            Layout.fillWidth: true
            text: qsTr("About")
        }
        KeyValue { Layout.fillWidth: true; name: qsTr("Fieldseal"); value: card.app.version }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Everything you write is saved at once, signed by this tablet, and encrypted.")
        }
        FieldLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.m
            text: qsTr("Made with")
        }
        Repeater {
            model: card.app.tablet.parts()

            Caption {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
