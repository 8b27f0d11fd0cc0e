import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Asks before one act on many units; says so when it would change none of them. It stays open with its reason until the
/// act is stored: the app says why it was not.
UnfinishedSheet {
    id: sheet

    required property UnitListModel units
    /// Of what is done: "match", "missing" or "unsighted".
    required property string status

    property string text: ""
    property bool asksReason: false
    property int count: 0

    signal stored(int changed)

    function ask() { show(""); }
    function show(reason: string) {
        count = units.bulkCount(status);
        entry.text = reason;
        open();
        if (asksReason)
            entry.forceActiveFocus();
    }

    acceptEnabled: count > 0 && (!asksReason || entry.text.trim() !== "")
    onAsked: held.add({list: units.listId, units: units.selection(), reason: entry.text})
    onResumed: entered => {
        units.listId = entered.list;
        units.select(entered.units);
        show(entered.reason);
    }
    onConfirmed: if (units.sightSelected(status, entry.text)) {
        accept();
        stored(count);
    }

    Body {
        Layout.fillWidth: true
        text: sheet.count > 0 ? sheet.text : qsTr("None of the selected units would change.")
    }
    TextEntry {
        id: entry
        Layout.fillWidth: true
        visible: sheet.asksReason && sheet.count > 0
        fieldName: sheet.namePrefix + "Reason"
        label: qsTr("Reason")
    }
}
