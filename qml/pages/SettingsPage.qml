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
        InputCard {
            Layout.fillWidth: true
            app: page.app
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
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("It also locks with the system's session and before the tablet sleeps.")
                }
                VaultButtons {
                    Layout.fillWidth: true
                    app: page.app
                    onTold: text => page.told(text, false)
                }
            }
        }
        AboutCard {
            Layout.fillWidth: true
            app: page.app
        }
    }
}
