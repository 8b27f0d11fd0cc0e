import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One finding on the board.
T.ItemDelegate {
    id: row

    required property Labels labels
    required property string findingId
    required property string severity
    required property string findingText
    required property list<string> items
    required property list<string> units
    required property list<string> evidence
    required property string dueText
    required property string findingState
    required property string confirmedByName
    required property string authorName
    required property string timeText
    required property bool conflicted
    required property bool canConfirm
    property bool chosen: false
    property bool narrow: false

    signal confirmed

    objectName: "row:" + findingId
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.m
    focusPolicy: Qt.StrongFocus
    text: findingText
    Accessible.role: Accessible.ListItem
    Accessible.name: labels.severity(severity) + ", " + labels.findingState(findingState) + ", " + findingText
    Accessible.selected: chosen

    contentItem: GridLayout {
        columns: row.narrow ? 1 : 2
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            Body {
                Layout.fillWidth: true
                text: row.findingText
                maximumLineCount: row.narrow ? 5 : 3
                elide: Text.ElideRight
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s

                Tag { word: row.labels.findingState(row.findingState); icon: row.findingState === "draft" ? "edit" : "received" }
                Tag { visible: row.items.length > 0; word: Lists.joined(row.items, ", "); icon: "checklist" }
                Tag { visible: row.units.length > 0; word: qsTr("%n unit(s)", "", row.units.length); icon: "sighting" }
                Tag { visible: row.evidence.length > 0; word: qsTr("%n piece(s) of evidence", "", row.evidence.length); icon: "document" }
                Tag { visible: row.dueText !== ""; word: qsTr("Due %1").arg(row.dueText); icon: "clock" }
                Tag { visible: row.conflicted; word: qsTr("In conflict"); icon: "conflict"; front: Theme.bad; tint: Theme.badTint }
            }
            Caption {
                Layout.fillWidth: true
                text: Lists.joined([row.authorName, row.timeText,
                    row.confirmedByName === "" ? "" : qsTr("confirmed by %1").arg(row.confirmedByName)], " · ")
            }
        }
        ActionButton {
            objectName: "confirmFinding:" + row.findingId
            visible: row.canConfirm
            glyph: "received"
            text: qsTr("Confirm")
            onClicked: row.confirmed()
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: row.down ? Theme.pressed : row.chosen ? Theme.accentTint : Theme.surface
        border.width: Theme.hairline
        border.color: row.chosen ? Theme.accent : Theme.line

        FocusFrame { active: row.visualFocus }
    }
}
