import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Another code for a vault that waits, where the first one expired on the way.
Sheet {
    id: sheet

    required property EnrolmentModel enrolment
    required property WaitingModel waiting

    function ask() {
        waiting.clearProblem();
        code.text = "";
        open();
    }

    namePrefix: "newCode"
    title: qsTr("Another code")
    acceptText: qsTr("Use it")
    acceptEnabled: code.text !== "" && code.fault === ""
    closesItself: false
    onConfirmed: {
        if (waiting.useCode(code.text))
            close();
    }

    Connections {
        target: sheet.enrolment
        enabled: sheet.taking
        function onSuggested(server, sheetCode) { code.text = sheetCode; }
    }
    Body {
        Layout.fillWidth: true
        text: qsTr("When the office says that the code is used or expired, it gives another one. The request is then to be written and carried again.")
    }
    TextEntry {
        id: code
        Layout.fillWidth: true
        fieldName: "newCode"
        label: qsTr("One-time code")
        fault: text === "" ? "" : sheet.enrolment.codeProblem(text)
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        onEdited: typed => sheet.enrolment.takeTyped(typed)
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Fault
        text: sheet.waiting.problem
    }
}
