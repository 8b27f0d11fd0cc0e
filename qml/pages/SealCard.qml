pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The seal: why it cannot be set yet, the button, or who has set it and who signed.
Card {
    id: card

    required property FieldApp app
    required property ReviewSession review
    /// Asked anew whenever the review changes; "" when it can be sealed.
    property string problem: review.sealProblem()

    signal told(string text, bool undoable)

    Connections {
        target: card.review

        function onTextsChanged() { card.problem = card.review.sealProblem(); }
    }

    contentItem: ColumnLayout {
        spacing: Theme.m

        Title {
            Layout.fillWidth: true
            text: qsTr("Seal")
        }
        Notice {
            objectName: "sealText"
            Layout.fillWidth: true
            visible: card.review.sealed
            kind: Notice.Good
            text: card.review.sealText
        }
        Repeater {
            model: card.review.sealSigners

            KeyValue {
                // {name, place, timeText, leader, refused, reason} as the model documents it.
                required property var modelData

                Layout.fillWidth: true
                name: modelData.place === "applicant" ? qsTr("For the applicant") : modelData.leader ? qsTr("Leader") : qsTr("Inspector")
                value: modelData.name + (modelData.refused ? " — " + qsTr("refused: %1").arg(modelData.reason) : "")
            }
        }
        Body {
            objectName: "sealProblem"
            Layout.fillWidth: true
            visible: !card.review.sealed && card.problem !== ""
            text: card.problem
            color: Theme.caution
        }
        Caption {
            Layout.fillWidth: true
            visible: !card.review.sealed
            text: qsTr("The seal freezes what the review says. What is written later is shown as an amendment.")
        }
        ActionButton {
            objectName: "seal"
            Layout.fillWidth: true
            visible: !card.review.sealed
            kind: ActionButton.Primary
            glyph: "seal"
            text: qsTr("Seal the review")
            enabled: card.problem === ""
            onClicked: sheet.open()
        }
    }

    SealSheet {
        id: sheet
        labels: card.app.labels
        team: card.review.team
        onSigned: signers => {
            if (card.review.seal(signers)) {
                sheet.close();
                card.told(qsTr("The review is sealed."), false);
            }
        }
    }
}
