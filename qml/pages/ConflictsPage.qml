pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// What two people wrote at the same time: both values stand until one of them, or a new one, is chosen.
ReviewPage {
    id: page

    objectName: "conflictsPage"
    title: qsTr("Conflicts")

    ListView {
        id: list
        objectName: "conflictList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumWidth: Theme.readingWidth * 1.4
        focus: true
        clip: true
        spacing: Theme.m
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.review.conflicts
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ConflictCard {
            width: ListView.view.width - Theme.m
            labels: page.app.labels
            writable: page.review.writable
            onTaken: entry => {
                if (page.review.conflicts.take(entity, field, entry))
                    page.told(qsTr("Conflict settled"), true);
            }
            onWritten: value => {
                if (page.review.conflicts.writeValue(entity, field, value))
                    page.told(qsTr("Conflict settled"), true);
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
}
