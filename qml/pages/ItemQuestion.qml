pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// The question, in both languages on demand, and its answer; for a per-unit item the head of its units.
Item {
    id: head

    required property FieldApp app
    required property ItemPane pane
    property int saved: SavedMark.Nothing

    signal stored(bool done)
    signal told(string text, bool undoable)
    signal wanted(string requirement)
    signal searching

    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column
        y: Theme.l
        width: parent.width
        spacing: Theme.m

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            Tag { word: head.pane.itemId; icon: "checklist"; front: Theme.accent; tint: Theme.accentTint; objectName: "itemId" }
            SeverityTag { visible: head.pane.veto; key: "veto"; word: qsTr("Veto item") }
            DeterminationTag {
                objectName: "itemDetermination"
                visible: head.pane.determination !== ""
                key: head.pane.determination
            }
            Tag {
                visible: head.pane.conflicted
                word: qsTr("In conflict")
                icon: "conflict"
                front: Theme.bad
                tint: Theme.badTint
            }
            SavedMark { objectName: "itemSaved"; status: head.saved }
        }
        Title {
            objectName: "itemQuestion"
            Layout.fillWidth: true
            text: head.pane.question
        }
        Repeater {
            model: other.checked ? head.pane.languages : []

            Body {
                // {code, question, guidance, expectedEvidence} as the model documents it.
                required property var modelData

                Layout.fillWidth: true
                visible: modelData.question !== head.pane.question
                text: modelData.question
                color: Theme.muted
            }
        }
        RowLayout {
            spacing: Theme.s

            Caption {
                Layout.fillWidth: true
                text: Lists.joined([head.pane.scoringText, head.pane.relevanceText], " · ")
            }
            ActionButton {
                id: other
                objectName: "itemOtherLanguage"
                kind: ActionButton.Quiet
                glyph: "globe"
                text: qsTr("Other language")
                checkable: true
                visible: head.pane.languages.length > 1
            }
        }
        Notice {
            objectName: "itemReconciles"
            Layout.fillWidth: true
            visible: head.pane.reconciles !== "" && head.pane.suggestionText !== ""
                && (head.pane.suggestedDetermination === "" || head.pane.suggestedDetermination !== head.pane.determination)
            title: head.pane.suggestedDetermination === "" ? qsTr("Sighting is not finished")
                : qsTr("Sighting suggests: %1").arg(head.app.labels.determination(head.pane.suggestedDetermination))
            text: head.pane.suggestionText
            action: head.pane.suggestedDetermination !== "" && head.pane.writable && !head.pane.perUnit ? qsTr("Take over") : ""
            actionName: "itemSuggestion"
            onActed: head.stored(head.pane.takeSuggestion())
        }
        Notice {
            Layout.fillWidth: true
            visible: !head.pane.relevant && head.pane.itemId !== ""
            objectName: "itemHidden"
            title: head.pane.answersKept ? qsTr("What was answered is kept") : ""
            text: qsTr("This item does not apply now. %1").arg(head.pane.relevanceText)
        }
        AnswerBar {
            Layout.fillWidth: true
            visible: !head.pane.perUnit
            enabled: head.pane.writable
            value: head.pane.determination
            offered: Lists.of(head.pane.offeredDeterminations)
            // A second tap on the chosen answer takes it back.
            onChosen: key => head.stored(head.pane.determine(key === head.pane.determination ? "" : key))
        }
        RequirementLine {
            Layout.fillWidth: true
            labels: head.app.labels
            pane: head.pane
            onStored: done => head.stored(done)
            onWanted: requirement => head.wanted(requirement)
        }
        UnitGridHead {
            Layout.fillWidth: true
            visible: head.pane.perUnit
            pane: head.pane
            onStored: done => head.stored(done)
            onTold: (text, undoable) => head.told(text, undoable)
            onSearching: head.searching()
        }
    }
}
