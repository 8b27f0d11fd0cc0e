pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// What two people wrote at the same time: both values stand until one of them, or a new one, is chosen.
ReviewPage {
    id: page

    function showCurrent() {
        list.currentIndex = review.conflicts.rowOf(review.conflicts.current);
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    objectName: "conflictsPage"
    title: qsTr("Conflicts")

    // After the layout: a list without a height cannot be positioned.
    Timer {
        interval: 0
        running: true
        onTriggered: page.showCurrent()
    }
    Connections {
        target: page.review.conflicts

        function onCurrentChanged() { page.showCurrent(); }
    }

    Flow {
        Layout.fillWidth: true
        visible: page.review.writable && page.review.conflicts.count > 1
        spacing: Theme.s

        Repeater {
            model: page.review.conflicts.authors

            ActionButton {
                // {userId, name, mine, count} as the model documents it.
                required property var modelData

                objectName: "takeAll:" + modelData.userId
                glyph: "person"
                text: modelData.mine ? qsTr("Take all of mine (%1)").arg(modelData.count)
                                     : qsTr("Take all of %1 (%2)").arg(modelData.name).arg(modelData.count)
                onClicked: all.ask(modelData.userId, modelData.name, modelData.count)
            }
        }
    }
    ListView {
        id: list
        objectName: "conflictList"
        Layout.fillWidth: true
        Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
        Layout.fillHeight: true
        focus: true
        clip: true
        spacing: Theme.m
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        model: page.review.conflicts
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ConflictCard {
            width: ListView.view.width - Theme.m
            labels: page.app.labels
            cutOff: page.review.cutOff("conflict/" + entity + ":" + field)
            writable: page.review.writable
            chosen: ListView.isCurrentItem
            onTaken: entry => {
                if (page.review.conflicts.take(entity, field, entry))
                    page.told(qsTr("Conflict settled"), true);
            }
            onWritten: value => {
                if (page.review.conflicts.writeValue(entity, field, value)) {
                    cutOff.forget();
                    page.told(qsTr("Conflict settled"), true);
                }
            }
        }

        EmptyState {
            anchors.fill: parent
            visible: list.count === 0
            glyph: "conform"
            title: qsTr("No conflicts")
            text: qsTr("When two tablets write different things at the same time, both are kept and shown here.")
        }
    }
    ConfirmSheet {
        id: all

        property string userId: ""
        property string name: ""
        property int count: 0

        function ask(user: string, words: string, conflicts: int) {
            userId = user;
            name = words;
            count = conflicts;
            open();
        }

        namePrefix: "takeAll"
        title: qsTr("Take all of %1?").arg(name)
        text: qsTr("%n conflict(s) will be settled with what %1 wrote. One undo brings them back.", "", count).arg(name)
        acceptText: qsTr("Settle %n", "", count)
        onConfirmed: {
            const settled = count;
            if (page.review.conflicts.takeAllOf(userId))
                page.told(qsTr("%n conflict(s) settled", "", settled), true);
        }
    }
}
