import QtQuick.Layouts
import Fieldseal.Controls

/// Asks before one act on many units; says so when it would change none of them. It stays open with its reason until the
/// act is stored: the app says why it was not.
Sheet {
    id: sheet

    property string text: ""
    property bool asksReason: false
    property int count: 0

    signal stored(int units)

    /// Acts on the selected units, for this reason: whoever asks says how. @return whether it was stored
    function store(reason: string): bool { return false; }

    function ask(units: int) {
        count = units;
        entry.text = "";
        open();
        if (asksReason)
            entry.forceActiveFocus();
    }

    acceptEnabled: count > 0 && (!asksReason || entry.text.trim() !== "")
    closesItself: false
    onConfirmed: if (sheet.store(entry.text)) {
        close();
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
