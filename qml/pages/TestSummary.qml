import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The rule of the test, how many have sat it, and what is to be done next.
Card {
    id: card

    required property TestListModel tests
    required property bool wide

    signal handOverWanted
    signal taken(int count)

    contentItem: GridLayout {
        columns: card.wide ? 3 : 1
        columnSpacing: Theme.l
        rowSpacing: Theme.m

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Body {
                Layout.fillWidth: true
                text: card.tests.ruleText
            }
            Caption {
                objectName: "testCounts"
                Layout.fillWidth: true
                text: qsTr("%1 ready · %2 running · %3 handed in, %4 passed").arg(card.tests.preparedCount).arg(card.tests.runningCount)
                    .arg(card.tests.handedInCount).arg(card.tests.passedCount)
            }
        }
        ActionButton {
            objectName: "takeAll"
            Layout.fillWidth: !card.wide
            visible: card.tests.writable && card.tests.untakenCount > 0
            glyph: "check"
            text: qsTr("Take %n result(s) into %1", "", card.tests.untakenCount).arg(card.tests.fedItem)
            onClicked: {
                const count = card.tests.untakenCount;
                if (card.tests.takeAll())
                    card.taken(count);
            }
        }
        ActionButton {
            objectName: "handOver"
            Layout.fillWidth: !card.wide
            visible: card.tests.writable && card.tests.preparedCount > 0
            kind: ActionButton.Primary
            glyph: "tablet"
            text: qsTr("Hand the tablet over")
            onClicked: card.handOverWanted()
        }
    }
}
