pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls
import Fieldseal.Theme
/// Declared against found: a list and one unit of it, side by side or one over the other.
ReviewPage {
    id: page

    readonly property UnitListModel units: review.units
    readonly property string entity: units.current

    function match(unit: string, name: string) {
        if (units.confirmMatch(unit))
            told(qsTr("%1: match").arg(name), true);
    }

    objectName: "sightingPage"
    title: qsTr("Sighting")
    actions: [
        ActionButton {
            objectName: "addUndeclared"
            visible: page.review.writable
            glyph: "plus"
            text: qsTr("Add undeclared")
            onClicked: undeclared.begin()
        }
    ]
    Component.onCompleted: if (units.listId === "")
        units.listId = review.unitLists.idAt(0)

    Connections {
        target: page.units

        function onCurrentChanged() { list.show(page.units.current); }
    }
    Shortcut {
        sequence: "/"
        onActivated: tools.focusSearch()
    }
    Shortcut {
        sequence: "Escape"
        enabled: !page.wide && page.entity !== ""
        onActivated: page.units.current = ""
    }

    ListTabs {
        Layout.fillWidth: !page.wide
        visible: page.wide || page.entity === ""
        lists: page.review.unitLists
        current: page.units.listId
        onChosen: list => page.units.listId = list
    }
    SightingTotals {
        Layout.fillWidth: true
        visible: page.wide || page.entity === ""
        units: page.units
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.l

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.wide || page.entity === ""
            spacing: Theme.s

            UnitTools {
                id: tools
                Layout.fillWidth: true
                units: page.units
                onJumped: unit => page.units.current = unit
            }
            UnitList {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                units: page.units
                writable: page.review.writable
                current: page.entity
                onChosen: unit => page.units.current = unit
                onMatched: (unit, name) => page.match(unit, name)
            }
        }
        UnitPanel {
            Layout.preferredWidth: page.wide ? Theme.panelWidth + 2 * Theme.xl : -1
            Layout.fillWidth: !page.wide
            Layout.fillHeight: true
            visible: page.wide || page.entity !== ""
            app: page.app
            review: page.review
            wide: page.wide
            entity: page.entity
            onMatched: (unit, name) => page.match(unit, name)
            onWentBack: page.units.current = ""
            onTold: (text, undoable) => page.told(text, undoable)
        }
    }

    UndeclaredSheet {
        id: undeclared
        labels: page.app.labels
        units: page.units
        onAdded: unit => {
            page.units.current = unit;
            page.told(qsTr("Undeclared unit added"), true);
        }
    }
}
