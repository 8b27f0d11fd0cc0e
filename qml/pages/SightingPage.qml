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

    /// What a label means: its unit, ready to be matched, or something that was not declared.
    function read(label: string) {
        const known = label.trim();
        const unit = known === "" ? "" : page.units.find(known);
        if (unit !== "")
            page.units.show(unit);
        else if (known !== "" && page.review.writable)
            unknown.ask([known]);
        else if (known !== "")
            page.told(qsTr("%1 is in no list").arg(known), false);
    }
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
            onClicked: undeclared.begin("")
        },
        ActionButton {
            objectName: "scan"
            glyph: "scan"
            text: page.wide ? qsTr("Read a label") : ""
            Accessible.name: qsTr("Read a label")
            onClicked: scan.open()
        }
    ]
    Component.onCompleted: {
        undeclared.resume();
        if (units.listTitle === "")
            units.listId = review.unitLists.idAt(0);
        table.resume();
    }

    Binding {
        target: page.review.scanner
        property: "listening"
        value: page.visible
    }
    Connections {
        target: page.review.scanner

        function onLabelRead(text: string) { page.read(text); }
        function onLabelsRead(texts: var) { unknown.ask(texts); }
    }
    Connections {
        target: page.units

        function onCurrentChanged() { table.show(page.units.current); }
    }
    Shortcut {
        sequences: page.app.keys.of("searchUnits")
        onActivated: table.focusSearch()
    }
    Shortcut {
        sequences: page.app.keys.of("closeUnit")
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

        SightingTable {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.wide || page.entity === ""
            focus: true
            review: page.review
            labels: page.app.labels
            writable: page.review.writable
            onLabelRead: text => page.read(text)
            onChosen: unit => page.units.current = unit
            onMatched: (unit, name) => page.match(unit, name)
            onTold: (text, undoable) => page.told(text, undoable)
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
            onWent: (target, key) => page.went(target, key)
        }
    }

    UndeclaredSheet {
        id: undeclared
        cutOff: page.review.cutOff("undeclared")
        labels: page.app.labels
        units: page.units
        onAdded: unit => {
            page.units.current = unit;
            page.told(qsTr("Undeclared unit added"), true);
        }
    }
    ScanSheet {
        id: scan
        scanner: page.review.scanner
    }
    UnknownLabelSheet {
        id: unknown
        onWanted: label => undeclared.begin(label)
        onChosen: label => page.read(label)
    }
}
