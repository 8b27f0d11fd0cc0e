import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Reads the code on the office's sheet, so that neither address nor code needs to be typed.
ColumnLayout {
    id: reader

    required property EnrolmentModel enrolment

    spacing: Theme.m
    // A reader that types is heard where no field has the focus; in a field its text is taken as if pasted.
    Component.onCompleted: enrolment.scanner.listening = true
    Component.onDestruction: enrolment.scanner.listening = false

    ActionButton {
        objectName: "enrolScan"
        Layout.fillWidth: true
        glyph: "scan"
        text: qsTr("Read the code on the sheet")
        onClicked: {
            reader.enrolment.clearProblem();
            scan.open();
        }
    }
    Notice {
        objectName: "enrolSheetProblem"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Caution
        text: reader.enrolment.sheetProblem
    }
    ScanSheet {
        id: scan
        scanner: reader.enrolment.scanner
        title: qsTr("Read the code on the sheet")
        watchingText: qsTr("Hold the sheet's square code in the picture: it is taken as soon as it can be read. No picture is kept.")
        blindText: qsTr("This tablet has no camera that can be used. Choose a picture of the sheet, or type what it says.")
        readerText: qsTr("A hand-held reader can be used on the page itself; the text under the code can be pasted into either of its two fields.")
        pictureTitle: qsTr("A picture of the sheet")
    }
}
