pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Who is on the team, and how much of each tablet's work is known here and sent.
Card {
    id: card

    required property Labels labels
    required property TeamModel team

    contentItem: ColumnLayout {
        spacing: Theme.m

        Title {
            Layout.fillWidth: true
            text: qsTr("Team")
        }
        Repeater {
            model: card.team

            RowLayout {
                id: member

                required property string userName
                required property string teamRole
                required property bool mine
                required property int answers
                required property bool silent
                // A list of {text, own, sent, entries, …} as the model documents it.
                required property var devices

                Layout.fillWidth: true
                spacing: Theme.m

                Icon {
                    Layout.alignment: Qt.AlignTop
                    icon: "person"
                    color: member.mine ? Theme.accent : Theme.muted
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Body {
                        Layout.fillWidth: true
                        text: member.userName + (member.mine ? " (" + qsTr("you") + ")" : "")
                    }
                    Caption {
                        Layout.fillWidth: true
                        text: card.labels.teamRole(member.teamRole) + " · " + qsTr("%n answer(s)", "", member.answers)
                    }
                    Caption {
                        Layout.fillWidth: true
                        visible: member.silent
                        text: qsTr("Nothing has come to this tablet yet")
                    }
                    Repeater {
                        model: member.devices

                        ColumnLayout {
                            id: device

                            required property var modelData

                            Layout.fillWidth: true
                            spacing: Theme.xs

                            Caption {
                                Layout.fillWidth: true
                                text: device.modelData.text
                            }
                            ProgressLine {
                                Layout.fillWidth: true
                                visible: device.modelData.own
                                value: device.modelData.entries > 0 ? device.modelData.sent / device.modelData.entries : 1
                                name: device.modelData.text
                            }
                        }
                    }
                }
            }
        }
    }
}
