import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Where the office's server is, typed after the enrolment: its identity stays the one that was pinned then.
Sheet {
    id: sheet

    required property SyncModel sync
    property string problem: ""

    function ask() {
        problem = "";
        address.text = sync.serverAddress;
        open();
    }

    namePrefix: "address"
    title: qsTr("Server address")
    acceptText: qsTr("Use it")
    acceptEnabled: address.text.trim() !== ""
    closesItself: false
    onConfirmed: {
        problem = sync.changeServerAddress(address.text);
        if (problem === "")
            close();
    }

    TextEntry {
        id: address
        Layout.fillWidth: true
        fieldName: "syncAddress"
        label: qsTr("Server address")
        placeholder: "office.example:8443"
        fault: sheet.problem
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        onEdited: sheet.problem = ""
    }
}
