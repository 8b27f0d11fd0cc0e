pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// The state of the review and where it may be moved from here.
Card {
    id: bar

    required property Labels labels
    required property ReviewSession review
    property bool wide: true

    contentItem: GridLayout {
        // Side by side, or one below the other where large words need the room.
        columns: bar.wide ? bar.review.moves.length + 2 : Theme.textScale > 1.2 ? 1 : Math.max(1, bar.review.moves.length)
        columnSpacing: Theme.m
        rowSpacing: Theme.m

        ProgressRing {
            visible: bar.wide
            value: bar.review.progress
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: bar.wide || Theme.textScale > 1.2 ? 1 : Math.max(1, bar.review.moves.length)
            spacing: Theme.xs

            RowLayout {
                spacing: Theme.s

                Tag {
                    objectName: "reviewState"
                    word: bar.labels.reviewState(bar.review.reviewState)
                    icon: bar.review.sealed ? "seal" : "overview"
                    front: Theme.accent
                    tint: Theme.accentTint
                }
                Tag {
                    visible: bar.review.teamRole !== ""
                    word: bar.labels.teamRole(bar.review.teamRole)
                    icon: "person"
                }
            }
            Caption {
                Layout.fillWidth: true
                text: bar.review.sealed ? bar.review.sealText
                    : Lists.joined([bar.review.templateTitle, bar.review.plannedOnText], " · ")
            }
            Caption {
                Layout.fillWidth: true
                visible: bar.review.amendments > 0
                text: qsTr("%n amendment(s) after the seal", "", bar.review.amendments)
                color: Theme.caution
            }
        }
        Repeater {
            model: bar.review.moves

            ActionButton {
                required property string modelData
                readonly property bool aside: Lists.holds(["suspended", "postponed", "terminated"], modelData)

                objectName: "move:" + modelData
                Layout.fillWidth: !bar.wide
                kind: modelData === "terminated" ? ActionButton.Danger : aside ? ActionButton.Secondary : ActionButton.Primary
                text: bar.labels.reviewMove(modelData)
                onClicked: ask.ask(modelData)
            }
        }
    }

    ReasonSheet {
        id: ask

        readonly property var kept: cutOff.entered

        namePrefix: "move"
        cutOff: bar.review.cutOff("move")
        title: bar.labels.reviewMove(about)
        acceptText: title
        label: qsTr("Reason or remark")
        needed: about === "suspended" || about === "terminated" || about === "postponed"
        danger: about === "terminated"
        // A suspended review is moved too, in which nothing else can be written.
        function resumable(): bool { return cutOff.pending && Lists.holds(bar.review.moves, kept.about); }
        function store(reason: string): bool { return bar.review.moveTo(about, reason); }
    }
}
