import QtQuick.Layouts
import Fieldseal.Controls

/// Asks before one act on many units; says so when it would change none of them.
Sheet {
    id: sheet

    property string text: ""
    property bool asksReason: false
    property int count: 0
    readonly property alias reason: entry.text

    function ask(units: int) {
        count = units;
        entry.text = "";
        open();
    }

    acceptEnabled: count > 0 && (!asksReason || reason.trim() !== "")

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
