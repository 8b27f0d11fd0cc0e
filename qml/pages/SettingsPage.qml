pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What a person chooses for this tablet, and what there is to know of the vault.
AppPage {
    id: page

    readonly property AppSettings settings: app.settings

    objectName: "settingsPage"

    ScrollColumn {
        anchors.fill: parent
        margin: Theme.xl
        maximumWidth: Theme.readingWidth

        PageHead {
            Layout.fillWidth: true
            title: qsTr("Settings")
        }
        LookCard {
            Layout.fillWidth: true
            settings: page.settings
        }
        Card {
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.m

                Title {
                    Layout.fillWidth: true
                    text: qsTr("Vault")
                }
                KeyValue { Layout.fillWidth: true; name: qsTr("Inspector"); value: page.app.userName }
                KeyValue { Layout.fillWidth: true; name: qsTr("Authority"); value: page.app.authorityName }
                KeyValue { Layout.fillWidth: true; name: qsTr("Tablet"); value: page.app.deviceName }
                CountEntry {
                    fieldName: "lockMinutes"
                    label: qsTr("Lock after minutes without a touch")
                    value: page.settings.lockMinutes
                    maximum: 60
                    onCountChosen: count => page.settings.lockMinutes = Math.max(1, count)
                }
                VaultButtons {
                    Layout.fillWidth: true
                    app: page.app
                    onTold: text => page.told(text, false)
                }
            }
        }
        Card {
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.s

                Title {
                    Layout.fillWidth: true
                    text: qsTr("About")
                }
                KeyValue { Layout.fillWidth: true; name: qsTr("Fieldseal"); value: page.app.version }
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("Everything you write is saved at once, signed by this tablet, and encrypted.")
                }
            }
        }
    }
}
