import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The inspector's passphrase, which alone leads out of the view that was handed over.
Sheet {
    id: sheet

    required property HandBack handBack
    /// The paper is handed in.
    property bool over: false

    function begin() {
        passphrase.text = "";
        handBack.clearProblem();
        handBack.refresh();
        open();
        passphrase.forceActiveFocus();
    }
    function check() {
        if (passphrase.text === "" || handBack.running || handBack.waitSeconds > 0)
            return;
        handBack.check(passphrase.text);
        passphrase.text = "";
    }

    namePrefix: "handBack"
    title: qsTr("For the inspector")
    acceptText: qsTr("Take the tablet back")
    closesItself: false
    busy: handBack.running
    acceptEnabled: passphrase.text !== "" && handBack.waitSeconds === 0
    onConfirmed: check()

    Body {
        Layout.fillWidth: true
        text: sheet.over ? qsTr("The paper is handed in.") : qsTr("The test goes on until it is handed in or its time is up.")
    }
    TextEntry {
        id: passphrase
        Layout.fillWidth: true
        fieldName: "handBackPassphrase"
        label: qsTr("Passphrase of the inspector")
        secret: true
        focus: true
        fault: sheet.handBack.problem
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onEdited: sheet.handBack.clearProblem()
        onSubmitted: sheet.check()
    }
    Caption {
        objectName: "handBackWait"
        Layout.fillWidth: true
        visible: sheet.handBack.waitSeconds > 0
        text: qsTr("Wait %n second(s) before the next try.", "", sheet.handBack.waitSeconds)
        color: Theme.caution
    }
}
