pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What the applicant says as a whole and to each finding, and whether it disputes them.
Card {
    id: card

    required property Labels labels
    required property ReviewSession review
    property int saved: SavedMark.Nothing

    function store(text: string, disputed: bool) {
        saved = review.setStatement(text, disputed) ? SavedMark.Saved : SavedMark.Failed;
    }

    contentItem: ColumnLayout {
        spacing: Theme.m

        RowLayout {
            Title {
                Layout.fillWidth: true
                text: qsTr("The applicant's statement")
            }
            SavedMark { status: card.saved }
            HistoryButton {
                objectName: "statementHistory"
                labels: card.labels
                history: card.review.history
                entity: "review"
                fields: ["statement"]
                title: qsTr("History of the applicant's statement")
            }
        }
        NoteEntry {
            id: words
            Layout.fillWidth: true
            fieldName: "statementText"
            placeholder: qsTr("In the applicant's own words")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.statementText
            keeper: card.review.unsaved
            onCommitted: text => card.store(text, disputed.checked)
        }
        SwitchRow {
            id: disputed
            objectName: "statementDisputed"
            Layout.fillWidth: true
            text: qsTr("The applicant disputes findings")
            enabled: card.review.writable
            checked: card.review.statementDisputed
            onToggled: card.store(words.standing, checked)
        }
        FieldLabel {
            Layout.fillWidth: true
            visible: answers.count > 0
            text: qsTr("To each finding")
        }
        Repeater {
            id: answers
            model: card.review.closing.findings

            FindingResponse {
                Layout.fillWidth: true
                findings: card.review.closing.findings
                writable: card.review.writable
                keeper: card.review.unsaved
            }
        }
    }
}
