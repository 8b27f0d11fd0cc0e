pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The team's recommendation with its reasons, beside what the rules would recommend.
Card {
    id: card

    required property Labels labels
    required property ReviewSession review
    property int saved: SavedMark.Nothing

    function store(recommendation: string, reasons: string) {
        saved = review.setOpinion(recommendation, reasons) ? SavedMark.Saved : SavedMark.Failed;
    }

    function write() { reasons.forceActiveFocus(Qt.TabFocusReason); }

    contentItem: ColumnLayout {
        spacing: Theme.m

        RowLayout {
            Title {
                Layout.fillWidth: true
                text: qsTr("Opinion")
            }
            SavedMark { status: card.saved }
            HistoryButton {
                objectName: "opinionHistory"
                labels: card.labels
                history: card.review.history
                entity: "review"
                fields: ["opinion"]
                title: qsTr("History of the opinion")
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: card.review.score.recommendation !== ""
            text: qsTr("By the template's rules: %1. The opinion is the team's own.").arg(card.labels.recommendation(card.review.score.recommendation))
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            Repeater {
                model: card.review.recommendations

                ChoiceChip {
                    required property string modelData

                    objectName: "recommendation:" + modelData
                    text: card.labels.recommendation(modelData)
                    checkable: false
                    checked: card.review.opinionRecommendation === modelData
                    enabled: card.review.writable
                    onClicked: card.store(modelData, reasons.standing)
                }
            }
        }
        NoteEntry {
            id: reasons
            Layout.fillWidth: true
            fieldName: "opinionReasons"
            label: qsTr("Reasons")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.opinionReasons
            keeper: card.review.unsaved
            onCommitted: text => card.store(card.review.opinionRecommendation, text)
        }
    }
}
