import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// The items that pass search and filter; arrows move, a tap chooses.
FocusScope {
    id: pane

    required property Labels labels
    required property ItemListModel items
    required property SectionListModel sections
    required property bool wide
    property string current: ""

    signal chosen(string item)

    function focusSearch() { search.forceActiveFocus(); }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s

        SelectField {
            objectName: "sectionPick"
            Layout.fillWidth: true
            visible: !pane.wide
            glyph: "checklist"
            codes: Lists.withFirst("", pane.sections.ids)
            words: Lists.withFirst(qsTr("All sections"), pane.sections.names)
            current: pane.items.sectionId
            onChosen: key => pane.items.sectionId = key
        }
        RowLayout {
            spacing: Theme.s

            SearchEntry {
                id: search
                objectName: "itemSearch"
                Layout.fillWidth: true
                text: pane.items.searchText
                prompt: qsTr("Search items")
                onTextChanged: pane.items.searchText = text
                Keys.onDownPressed: list.forceActiveFocus()
            }
            SelectField {
                objectName: "itemFilter"
                glyph: "filter"
                codes: ["all", "open", "mine", "nonconform", "conflict", "veto", "awaiting", "hidden"]
                words: [qsTr("All"), qsTr("Open"), qsTr("Mine"), qsTr("Non-conform"), qsTr("In conflict"), qsTr("Veto"),
                    qsTr("Waits for my confirmation"), qsTr("Hidden, with answers")]
                current: pane.items.filter
                Accessible.name: qsTr("Filter") + ": " + currentText
                onChosen: key => pane.items.filter = key
            }
        }
        ItemListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            labels: pane.labels
            items: pane.items
            current: pane.current
            onChosen: item => pane.chosen(item)

            EmptyState {
                anchors.fill: parent
                visible: list.count === 0
                glyph: "filter"
                text: pane.items.filter === "open" && pane.items.searchText === "" ? qsTr("Nothing is open here.")
                                                                                  : qsTr("No item matches.")
                action: qsTr("Show all")
                actionName: "itemsShowAll"
                onActed: {
                    search.clear();
                    pane.items.filter = "all";
                }
            }
        }
    }
}
