import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Where a courier file is made, and whether evidence goes along.
SaveSheet {
    id: sheet

    required property CourierModel courier
    required property int unsent

    function begin() {
        courier.lookForFolders();
        ask(courier.suggestedName);
    }

    namePrefix: "courier"
    fieldName: "courierFile"
    title: qsTr("Make a courier file")
    acceptText: taken ? qsTr("Replace") : qsTr("Make")
    folders: courier.folders
    taken: folder !== "" && fileName.trim() !== "" && courier.exists(folder, fileName)
    onConfirmed: {
        if (courier.make(folder, fileName, evidence.checked, taken))
            close();
    }

    Body {
        Layout.fillWidth: true
        text: qsTr("%n unsent entry(s) go along, and the office answers with what is new. The file is encrypted for the office alone.", "", sheet.unsent)
    }
    SwitchRow {
        id: evidence
        objectName: "courierEvidence"
        Layout.fillWidth: true
        visible: sheet.courier.evidenceText !== ""
        text: qsTr("Pictures, sound and files too")
        detail: sheet.courier.evidenceText
        checked: true
    }
    FaultLine {
        objectName: "courierSheetProblem"
        Layout.fillWidth: true
        visible: fault !== ""
        fault: sheet.courier.problem
    }
}
