import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One item of the checklist in its list.
T.ItemDelegate {
    id: row

    required property Labels labels
    required property string itemId
    required property string question
    required property bool veto
    required property string pointsText
    required property bool relevant
    required property string determination
    required property bool settled
    required property bool conflicted
    required property bool perUnit
    required property int units
    required property int unitsAnswered
    required property int evidenceCount
    required property int findingCount
    required property bool answered
    required property bool awaitsMe
    property bool chosen: false
    readonly property DeterminationLook look: DeterminationLook { key: row.determination }

    objectName: "row:" + itemId
    // One height for all, two lines of question: the list knows where each row is before it is made.
    implicitHeight: Math.max(Theme.answerTarget, Math.round(1.5 * (Theme.caption + 2 * Theme.label)) + topPadding + bottomPadding)
    leftPadding: Theme.m
    rightPadding: Theme.l
    topPadding: Theme.s
    bottomPadding: Theme.s
    focusPolicy: Qt.ClickFocus
    text: question
    Accessible.role: Accessible.ListItem
    Accessible.name: itemId + ", " + look.word + ", " + question
    Accessible.selected: chosen

    contentItem: RowLayout {
        spacing: Theme.m

        Icon {
            Layout.alignment: Qt.AlignTop
            icon: row.conflicted ? "conflict" : row.look.icon
            color: row.conflicted ? Theme.bad : row.look.color
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            RowLayout {
                spacing: Theme.s

                Caption {
                    text: row.itemId
                    font.bold: true
                    color: row.chosen ? Theme.accent : row.relevant ? Theme.ink : Theme.muted
                }
                Caption {
                    objectName: "state:" + row.itemId
                    Layout.fillWidth: true
                    text: row.conflicted ? qsTr("In conflict") : !row.relevant ? (row.answered ? qsTr("Does not apply, answers kept") : qsTr("Does not apply"))
                        : row.awaitsMe ? qsTr("Waits for you")
                        : row.perUnit && !row.settled ? qsTr("%1 of %2 units").arg(row.unitsAnswered).arg(row.units)
                        : row.determination !== "" && !row.settled ? qsTr("%1, not complete").arg(row.look.word) : row.look.word
                    color: row.conflicted ? Theme.bad : row.look.color
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
                Icon {
                    visible: row.evidenceCount > 0
                    icon: "document"
                    size: Theme.iconS
                    color: Theme.muted
                }
                Icon {
                    visible: row.findingCount > 0
                    icon: "finding"
                    size: Theme.iconS
                    color: Theme.bad
                }
                Caption {
                    text: row.veto ? qsTr("Veto") : row.pointsText
                    color: row.veto && row.relevant ? Theme.bad : Theme.muted
                }
            }
            Text {
                Layout.fillWidth: true
                text: row.question
                font.pixelSize: Theme.label
                color: row.relevant ? Theme.ink : Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: row.down ? Theme.pressed : row.chosen ? Theme.accentTint : Theme.clear

        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: !row.chosen
        }
    }
}
