pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// The day at a glance: steps, progress, sightings, score, team.
ReviewPage {
    id: page

    objectName: "overviewPage"
    title: qsTr("Overview")

    ScrollColumn {
        Layout.fillWidth: true
        Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
        Layout.fillHeight: true

        StateBar {
            Layout.fillWidth: true
            labels: page.app.labels
            review: page.review
            wide: page.wide
        }
        Repeater {
            model: page.review.score.vetoes

            Notice {
                required property string modelData

                objectName: "vetoAlert:" + modelData
                Layout.fillWidth: true
                kind: Notice.Fault
                title: qsTr("Veto item %1 does not conform").arg(modelData)
                text: qsTr("It ends the review. A second inspector and the leader confirm it.")
                action: qsTr("Open")
                onActed: page.went("checklist", modelData)
            }
        }
        ConfirmationsCard {
            Layout.fillWidth: true
            visible: page.review.confirmations.count > 0
            labels: page.app.labels
            confirmations: page.review.confirmations
            onOpened: (target, key) => page.went(target, key)
            onTold: (text, undoable) => page.told(text, undoable)
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.l
            rowSpacing: Theme.l

            StepsCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                steps: page.review.steps
                onOpened: target => page.went(target, "")
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                spacing: Theme.l

                ScoreCard {
                    Layout.fillWidth: true
                    labels: page.app.labels
                    score: page.review.score
                }
                SightingCard {
                    Layout.fillWidth: true
                    lists: page.review.unitLists
                    onOpened: list => page.went("sighting", list)
                }
            }
            SectionsCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                sections: page.review.sections
                onOpened: section => {
                    page.review.items.sectionId = section;
                    page.went("checklist", "");
                }
            }
            TeamCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                labels: page.app.labels
                team: page.review.team
            }
        }
        Item { implicitHeight: Theme.l }
    }
}
