import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The score so far, and what it would be if all the rest conforms.
Card {
    id: card

    required property Labels labels
    required property ScoreModel score

    contentItem: ColumnLayout {
        spacing: Theme.s

        Title {
            Layout.fillWidth: true
            text: qsTr("Score")
        }
        RowLayout {
            spacing: Theme.s

            Figure {
                objectName: "scoreEarned"
                text: card.score.earnedText
                font.bold: true
            }
            Body {
                Layout.fillWidth: true
                text: qsTr("of %1 points").arg(card.score.applicableText)
                color: Theme.muted
            }
            Figure {
                objectName: "scorePercent"
                text: card.score.percentText + " %"
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            value: card.score.ratio
            name: qsTr("Score")

            Rectangle {
                x: parent.width * card.score.bestRatio - width
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.focusWidth
                height: parent.height * 2
                color: Theme.ink
            }
        }
        KeyValue {
            Layout.fillWidth: true
            visible: card.score.openItems > 0
            name: qsTr("If all the rest conforms")
            value: card.score.bestText
        }
        KeyValue {
            Layout.fillWidth: true
            name: qsTr("Deducted")
            value: card.score.deductedText
        }
        KeyValue {
            Layout.fillWidth: true
            name: qsTr("By the template's rules")
            value: card.score.recommendation === "" ? qsTr("No recommendation yet: %n item(s) are open", "", card.score.openItems)
                                                    : card.labels.recommendation(card.score.recommendation)
        }
    }
}
