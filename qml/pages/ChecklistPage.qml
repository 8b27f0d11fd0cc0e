pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// Sections, the items of one, and the item itself; the item takes the place of the list in portrait.
ReviewPage {
    id: page

    readonly property bool showPane: review.pane.itemId !== ""

    function choose(item: string) {
        panel.flush();
        review.pane.itemId = item;
    }

    objectName: "checklistPage"
    title: qsTr("Checklist")
    Component.onCompleted: if (wide && review.pane.itemId === "")
        review.pane.itemId = review.items.nextOpen("")

    actions: [
        Caption {
            objectName: "checklistProgress"
            text: qsTr("%1 of %2 items").arg(page.review.settledCount).arg(page.review.itemCount)
        }
    ]

    Shortcut {
        sequences: page.app.keys.of("searchItems")
        onActivated: list.focusSearch()
    }
    Shortcut {
        sequences: page.app.keys.of("closeItem")
        enabled: !page.wide && page.showPane
        onActivated: page.choose("")
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.l

        SectionRail {
            Layout.preferredWidth: Theme.sectionWidth
            Layout.fillHeight: true
            visible: page.wide
            sections: page.review.sections
            current: page.review.items.sectionId
            onChosen: section => page.review.items.sectionId = section
        }
        ItemList {
            id: list
            Layout.preferredWidth: Theme.panelWidth
            Layout.fillWidth: !page.wide
            Layout.fillHeight: true
            visible: page.wide || !page.showPane
            focus: true
            wide: page.wide
            labels: page.app.labels
            items: page.review.items
            sections: page.review.sections
            current: page.review.pane.itemId
            onChosen: item => page.choose(item)
        }
        ItemPanel {
            id: panel
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.wide || page.showPane
            app: page.app
            review: page.review
            wide: page.wide
            onChosen: item => page.choose(item)
            onWent: (target, key) => page.went(target, key)
            onTold: (text, undoable) => page.told(text, undoable)
        }
    }
}
