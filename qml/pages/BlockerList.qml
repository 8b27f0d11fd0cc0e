pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What keeps the review from being sealed; a tap goes there.
Card {
    id: card

    required property BlockerListModel blockers

    signal jumped(string page, string key)

    padding: Theme.xs

    contentItem: ListView {
        id: list
        objectName: "blockerList"
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: card.blockers
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ListRow {
            required property string kind
            required property string blockerText
            required detail
            required property string page
            required property string key
            required property int index

            objectName: "blocker:" + index
            width: ListView.view.width
            glyph: {
                switch (kind) {
                case "open_item": return "open";
                case "not_tested": return "not_tested";
                case "conflict": return "conflict";
                case "unsighted_units": return "sighting";
                case "missing_interview": return "interview";
                case "missing_test":
                case "running_test": return "clock";
                case "no_opinion": return "edit";
                case "state": return "overview";
                default: return "warning";
                }
            }
            glyphTint: kind === "conflict" ? Theme.bad : Theme.caution
            text: blockerText
            Accessible.name: blockerText
            whole: true
            remark: page === "close" ? "" : "›"
            onClicked: card.jumped(page, key)
        }

        EmptyState {
            anchors.fill: parent
            visible: list.count === 0
            glyph: "conform"
            title: qsTr("Nothing blocks")
            text: qsTr("The leader can seal the review.")
        }
    }
}
