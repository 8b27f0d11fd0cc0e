import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What the paper came to, and what it proposes to its item: taken by a tap, never by itself.
Card {
    id: card

    required property Labels labels
    required property TestPane pane

    signal taken

    face: pane.passed ? Theme.goodTint : Theme.badTint
    edge: pane.passed ? Theme.good : Theme.bad

    contentItem: ColumnLayout {
        spacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            Icon {
                icon: card.pane.passed ? "conform" : "nonconform"
                color: card.pane.passed ? Theme.good : Theme.bad
            }
            Title {
                objectName: "testResult"
                Layout.fillWidth: true
                text: card.pane.passed ? qsTr("Passed: %1").arg(card.pane.resultText) : qsTr("Not passed: %1").arg(card.pane.resultText)
            }
        }
        Body {
            Layout.fillWidth: true
            visible: card.pane.proposal !== ""
            text: card.pane.taken ? qsTr("%1 says so: %2").arg(card.pane.proposalPlace).arg(card.labels.determination(card.pane.proposal))
                : qsTr("Proposed for %1: %2").arg(card.pane.proposalPlace).arg(card.labels.determination(card.pane.proposal))
        }
        ActionButton {
            objectName: "takeResult"
            Layout.fillWidth: true
            visible: card.pane.writable && card.pane.proposal !== "" && !card.pane.taken
            kind: ActionButton.Primary
            glyph: "check"
            text: qsTr("Take: %1").arg(card.labels.determination(card.pane.proposal))
            onClicked: if (card.pane.take())
                card.taken()
        }
    }
}
