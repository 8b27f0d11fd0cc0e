pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Progress of each section of the template.
Card {
    id: card

    required property SectionListModel sections

    signal opened(string section)

    contentItem: ColumnLayout {
        spacing: Theme.s

        Title {
            Layout.fillWidth: true
            text: qsTr("Progress by section")
        }
        Repeater {
            model: card.sections

            T.AbstractButton {
                id: row

                required property string sectionId
                required property string sectionTitle
                required property int items
                required property int settled
                required property real progress
                required property string earnedText
                required property string applicableText

                objectName: "overviewSection:" + sectionId
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, implicitContentHeight)
                focusPolicy: Qt.StrongFocus
                text: sectionTitle
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("%1: %2 of %3 items").arg(sectionTitle).arg(settled).arg(items)
                onClicked: card.opened(sectionId)

                contentItem: ColumnLayout {
                    spacing: Theme.xs

                    RowLayout {
                        spacing: Theme.m

                        Body {
                            Layout.fillWidth: true
                            text: row.sectionId + "  " + row.sectionTitle
                            font.pixelSize: Theme.label
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                        }
                        Caption { text: qsTr("%1 of %2").arg(row.settled).arg(row.items) }
                        Caption {
                            Layout.preferredWidth: Theme.tileWidth / 2
                            horizontalAlignment: Text.AlignRight
                            visible: row.applicableText !== "0"
                            text: qsTr("%1 of %2 pts", "points").arg(row.earnedText).arg(row.applicableText)
                        }
                    }
                    ProgressLine {
                        Layout.fillWidth: true
                        value: row.progress
                        fill: row.progress >= 1 ? Theme.good : Theme.accent
                        name: row.sectionTitle
                    }
                }
                background: Item {
                    FocusFrame { active: row.visualFocus }
                }
            }
        }
    }
}
