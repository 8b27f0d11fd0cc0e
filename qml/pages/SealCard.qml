pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The signatures and the seal: who signs, why it cannot be sealed yet, the button; or who has sealed it and who signed.
Card {
    id: card

    required property FieldApp app
    required property ReviewSession review
    /// Asked anew whenever the review changes; "" when it can be sealed.
    property string problem: review.sealProblem()

    signal told(string text, bool undoable)

    function look() { problem = review.sealProblem(); }

    Connections {
        target: card.review

        function onTextsChanged() { card.look(); }
    }
    Connections {
        target: card.review.unsaved

        function onChanged() { card.look(); }
    }
    Connections {
        target: card.review.closing

        function onSignaturesChanged() { card.look(); }
    }

    contentItem: ColumnLayout {
        spacing: Theme.m

        Title {
            Layout.fillWidth: true
            text: qsTr("Signatures and seal")
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

            SealedSigner {
                // {name, role, place, timeText, leader, refused, reason, strokes} as the model documents it.
                required property var modelData

                Layout.fillWidth: true
                labels: card.app.labels
                signer: modelData
            }
        }
        Notice {
            objectName: "signaturesVoid"
            Layout.fillWidth: true
            visible: !card.review.sealed && card.review.closing.voidCount > 0
            kind: Notice.Caution
            text: qsTr("%n signature(s) no longer stand: the review was changed after they were given. Ask to sign again.", "", card.review.closing.voidCount)
        }
        CutOffNotice {
            Layout.fillWidth: true
            visible: cutOff.pending && card.review.closing.signProblem === ""
            cutOff: card.review.closing.cutOff
            onResumed: entered => sheet.resume(entered)
        }
        Repeater {
            model: card.review.sealed ? null : card.review.closing

            SignerRow {
                Layout.fillWidth: true
                labels: card.app.labels
                enabled: signerRole !== "witness" && (given || card.review.closing.signProblem === "")
                onClicked: given ? withdraw.ask(signatureId) : sheet.ask(signer, signerRole, userId)
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
        OtherTablets {
            Layout.fillWidth: true
            visible: !card.review.sealed && card.problem === "" && team.sealWarnings.length > 0
            team: card.review.team
        }
        ActionButton {
            objectName: "seal"
            Layout.fillWidth: true
            visible: !card.review.sealed
            kind: ActionButton.Primary
            glyph: "seal"
            text: qsTr("Seal the review")
            enabled: card.problem === ""
            onClicked: confirm.open()
        }
    }

    SignSheet {
        id: sheet
        closing: card.review.closing
    }
    ConfirmSheet {
        id: withdraw

        property string signatureId: ""

        function ask(id: string) {
            signatureId = id;
            open();
        }

        namePrefix: "withdraw"
        title: qsTr("Take the signature away?")
        text: qsTr("It stays in the history. The person can sign again.")
        acceptText: qsTr("Take away")
        onConfirmed: card.review.closing.withdraw(signatureId)
    }
    ConfirmSheet {
        id: confirm
        namePrefix: "seal"
        title: qsTr("Seal the review?")
        text: qsTr("Nothing that it says can be changed afterwards.")
        acceptText: qsTr("Seal")
        onConfirmed: {
            if (card.review.seal())
                card.told(qsTr("The review is sealed."), false);
        }
    }
}
