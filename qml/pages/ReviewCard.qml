pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One review: whose, when, how far, what was found, what the office has not got yet.
T.ItemDelegate {
    id: card

    required property Labels labels
    required property string reviewId
    required property string applicant
    required property string applicationNumber
    required property string business
    required property string qualificationClass
    required property string plannedOnText
    required property string reviewState
    required property string teamText
    required property int items
    required property int settled
    required property real progress
    required property int conflicts
    required property int vetoFindings
    required property int majorFindings
    required property int minorFindings
    required property int observations
    required property int unsent
    required property string receivedAtText
    required property bool ready

    objectName: "row:" + reviewId
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.l
    enabled: ready
    focusPolicy: Qt.StrongFocus
    text: applicant
    Accessible.role: Accessible.ListItem
    Accessible.name: Lists.joined([applicant, applicationNumber, labels.reviewState(reviewState)], ", ")

    contentItem: RowLayout {
        spacing: Theme.l

        ProgressRing {
            Layout.alignment: Qt.AlignTop
            value: card.progress
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            Title {
                Layout.fillWidth: true
                text: card.applicant
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Caption {
                Layout.fillWidth: true
                text: Lists.joined([card.applicationNumber, card.labels.business(card.business),
                    card.labels.qualificationClass(card.qualificationClass), card.plannedOnText], " · ")
            }
            Caption {
                Layout.fillWidth: true
                text: card.teamText
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.xs
                spacing: Theme.s

                Tag { word: card.labels.reviewState(card.reviewState); icon: "overview"; front: Theme.accent; tint: Theme.accentTint }
                Tag { word: qsTr("%1 of %2 items").arg(card.settled).arg(card.items); icon: "checklist" }
                CountTag { key: "veto"; count: card.vetoFindings }
                CountTag { key: "major"; count: card.majorFindings }
                CountTag { key: "minor"; count: card.minorFindings }
                CountTag { key: "observation"; count: card.observations }
                Tag {
                    visible: card.conflicts > 0
                    word: qsTr("%n conflict(s)", "", card.conflicts)
                    icon: "conflict"
                    front: Theme.bad
                    tint: Theme.badTint
                }
            }
            UnsentMark {
                Layout.topMargin: Theme.xs
                unsent: card.unsent
                receivedAtText: card.receivedAtText
            }
            Caption {
                Layout.fillWidth: true
                visible: !card.ready
                text: qsTr("Its template has not come yet: sync to open it.")
                color: Theme.caution
            }
        }
        Icon {
            icon: "chevron_right"
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: card.down ? Theme.pressed : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        FocusFrame { active: card.visualFocus }
    }
}
