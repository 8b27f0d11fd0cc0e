pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The steps of the day with what is still open in each.
Card {
    id: card

    required property StepListModel steps

    signal opened(string page)

    contentItem: ColumnLayout {
        spacing: 0

        Title {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s
            text: qsTr("Steps")
        }
        Repeater {
            model: card.steps

            ListRow {
                required property string stepId
                required property string stepTitle
                required property string openText
                required property int openCount
                required property bool finished
                required property string page

                objectName: "step:" + stepId
                Layout.fillWidth: true
                text: stepTitle
                detail: openText
                // What holds nothing has neither a tick nor something open.
                glyph: finished ? "conform" : openCount > 0 ? "open" : "missing"
                glyphTint: finished ? Theme.good : Theme.muted
                onClicked: card.opened(page)
            }
        }
    }
}
