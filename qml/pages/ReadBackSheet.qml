import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// The record as it will be signed: who read it, and what the person corrects. From then on it is locked.
Sheet {
    id: sheet

    required property InterviewPane pane
    property string by: "person"

    function begin() {
        resume({});
    }
    /// @param entered  what was cut off here by a lock
    function resume(entered: var) {
        by = entered.by ?? "person";
        corrections.begin(entered.corrections ?? "");
        open();
    }

    namePrefix: "readBack"
    title: qsTr("Read back")
    acceptText: qsTr("Lock the record")
    closesItself: false
    onConfirmed: if (pane.readBack(by, corrections.text))
        close()
    onRejected: pane.settleCutOff()

    Connections {
        target: sheet.pane.cutOff
        enabled: sheet.taking

        function onAsked() {
            sheet.pane.cutOff.add({interview: sheet.pane.interviewId, sheet: "readBack", by: sheet.by, corrections: corrections.text});
        }
    }

    Body {
        Layout.fillWidth: true
        text: qsTr("Let %1 read the record, or read it aloud. Then it is locked and signed page by page.").arg(sheet.pane.personName)
    }
    SegmentBar {
        Layout.fillWidth: true

        SegmentButton {
            objectName: "readBy:person"
            text: qsTr("The person read it")
            checked: sheet.by === "person"
            onClicked: sheet.by = "person"
        }
        SegmentButton {
            objectName: "readBy:team"
            text: qsTr("It was read aloud")
            checked: sheet.by === "team"
            onClicked: sheet.by = "team"
        }
    }
    Repeater {
        model: sheet.visible ? sheet.pane.pages : []

        RecordPage {
            required property var modelData

            Layout.fillWidth: true
            text: modelData.text
        }
    }
    NoteEntry {
        id: corrections
        Layout.fillWidth: true
        fieldName: "corrections"
        label: qsTr("What the person corrects or adds")
        placeholder: qsTr("Nothing")
    }
}
