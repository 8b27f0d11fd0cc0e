import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Where the request for an enrolment by file is written.
SaveSheet {
    id: sheet

    required property WaitingModel waiting

    function begin() {
        waiting.clearProblem();
        waiting.lookForFolders();
        ask(waiting.suggestedName);
    }

    namePrefix: "request"
    fieldName: "requestFile"
    title: qsTr("Write the request")
    folders: waiting.folders
    taken: folder !== "" && fileName.trim() !== "" && waiting.exists(folder, fileName)
    onConfirmed: {
        if (waiting.writeRequest(folder, fileName, taken))
            close();
    }

    Body {
        Layout.fillWidth: true
        text: qsTr("Nothing in the file is secret: the code is not in it. Carry it to the office on a drive.")
    }
    FaultLine {
        objectName: "requestProblem"
        Layout.fillWidth: true
        visible: fault !== ""
        fault: sheet.waiting.problem
    }
}
