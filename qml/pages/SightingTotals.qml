pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The totals of a list, always in sight; a tap on one shows only those.
ChipRow {
    id: totals

    required property UnitListModel units

    component Total: ChoiceChip {
        required property string key

        objectName: "unitFilter:" + key
        checkable: false
        checked: totals.units.statusFilter === key
        onClicked: totals.units.statusFilter = checked ? "all" : key
    }

    spacing: Theme.xs

    Total { key: "all"; text: qsTr("All", "units of a list"); count: totals.units.declaredCount + totals.units.undeclaredCount }
    Total { key: "unsighted"; text: qsTr("Unsighted"); glyph: "open"; count: totals.units.unsightedCount }
    Total { key: "match"; text: qsTr("Match"); glyph: "match"; count: totals.units.matchCount }
    Total { key: "mismatch"; text: qsTr("Mismatch"); glyph: "mismatch"; count: totals.units.mismatchCount }
    Total { key: "missing"; text: qsTr("Missing"); glyph: "missing"; count: totals.units.missingCount }
    Total { key: "undeclared"; text: qsTr("Undeclared"); glyph: "undeclared"; count: totals.units.undeclaredCount }
    Total {
        key: "conflict"
        visible: totals.units.conflictCount > 0
        text: qsTr("In conflict")
        glyph: "conflict"
        count: totals.units.conflictCount
    }
}
