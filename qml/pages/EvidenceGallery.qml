pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The evidence as tiles, by kind and by words; above it what is still on its way into the vault.
ColumnLayout {
    id: gallery

    required property FieldApp app
    required property ReviewSession review
    readonly property EvidenceGalleryModel shown: review.studio.gallery
    readonly property bool filtered: shown.filter !== "" || shown.search !== ""

    signal opened(string evidence)
    signal told(string text)

    function filterWord(filter: string): string {
        switch (filter) {
        case "pictures": return qsTr("Pictures");
        case "documents": return qsTr("Documents");
        case "files": return qsTr("Files");
        default: return qsTr("Spoken notes");
        }
    }

    spacing: Theme.s

    Shortcut {
        sequences: gallery.app.keys.of("searchEvidence")
        enabled: gallery.visible
        onActivated: search.forceActiveFocus()
    }
    ChipRow {
        id: finding
        Layout.fillWidth: true

        SearchEntry {
            id: search
            objectName: "evidenceSearch"
            width: Math.min(finding.width, Math.max(wishedWidth, implicitWidth))
            prompt: qsTr("Search the evidence")
            onTextChanged: gallery.shown.search = text
        }
        Repeater {
            model: gallery.shown.filters

            ChoiceChip {
                required property string modelData

                objectName: "evidenceFilter:" + modelData
                text: gallery.filterWord(modelData)
                count: gallery.shown.total >= 0 ? gallery.shown.countOf(modelData) : 0
                checkable: false
                checked: gallery.shown.filter === modelData
                onClicked: gallery.shown.filter = checked ? "" : modelData
            }
        }
    }
    ImportLines {
        Layout.fillWidth: true
        imports: gallery.review.evidenceImport
    }
    GridView {
        id: grid

        readonly property int across: Math.max(2, Math.floor(width / (Theme.tileWidth + Theme.xxl + Theme.m)))

        objectName: "evidenceGrid"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Evidence")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
        focus: true
        clip: true
        keyNavigationEnabled: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / across)
        cellHeight: Math.round(cellWidth * 0.72) + 2 * Theme.target
        model: gallery.shown
        T.ScrollBar.vertical: ScrollMark {}
        Keys.onReturnPressed: if (currentItem)
            gallery.opened((currentItem as EvidenceTile).evidenceId)

        delegate: EvidenceTile {
            width: (GridView.view as GridView).cellWidth - Theme.m
            height: (GridView.view as GridView).cellHeight - Theme.m
            labels: gallery.app.labels
            onClicked: gallery.opened(evidenceId)
        }

        EmptyState {
            anchors.fill: parent
            visible: grid.count === 0
            glyph: "evidence"
            title: gallery.filtered ? "" : qsTr("No evidence yet")
            text: gallery.filtered ? qsTr("No evidence matches.")
                : qsTr("Add a reference to a document that you saw, a photograph, a file, a sketch or a spoken note.")
            action: gallery.filtered ? qsTr("Show all") : ""
            actionName: "evidenceShowAll"
            onActed: {
                search.clear();
                gallery.shown.filter = "";
            }
        }
    }
}
