pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The sum of the score sheet and the rule that turns it into a recommendation.
Item {
    id: head

    required property Labels labels
    required property ScoreModel score

    implicitHeight: column.implicitHeight + 2 * Theme.m

    function rule(outcome: var): string {
        if (outcome.whenVeto)
            return qsTr("When a veto item does not conform");
        return outcome.minPercent > 0 ? qsTr("From %1 %").arg(outcome.minPercent) : qsTr("Otherwise");
    }

    ColumnLayout {
        id: column
        x: Theme.m
        y: Theme.m
        width: parent.width - 2 * Theme.m
        spacing: Theme.s

        ScoreCard {
            Layout.fillWidth: true
            labels: head.labels
            score: head.score
        }
        FieldLabel {
            Layout.topMargin: Theme.s
            text: qsTr("Rules of the template")
        }
        Repeater {
            model: head.score.outcomes

            RowLayout {
                id: outcome

                // {whenVeto, minPercent, recommend, days, dayKind, met} as the model documents it.
                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.s

                Icon {
                    icon: outcome.modelData.met ? "conform" : "open"
                    size: Theme.iconS
                    color: outcome.modelData.met ? Theme.accent : Theme.muted
                }
                Body {
                    Layout.fillWidth: true
                    text: head.rule(outcome.modelData)
                    font.pixelSize: Theme.label
                    font.bold: outcome.modelData.met
                }
                Body {
                    text: head.labels.recommendation(outcome.modelData.recommend)
                    font.pixelSize: Theme.label
                    font.bold: outcome.modelData.met
                }
            }
        }
        FieldLabel {
            Layout.topMargin: Theme.s
            text: qsTr("Deductions")
        }
    }
}
