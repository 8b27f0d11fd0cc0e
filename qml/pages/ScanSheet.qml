import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Reads a label by the camera or out of a picture; a reader that types needs no sheet.
Sheet {
    id: sheet

    required property LabelScanner scanner
    property string watchingText: qsTr("Hold the label in the picture: it is taken as soon as it can be read.")
    property string blindText: scanner.permitted ? qsTr("This tablet has no camera that can be used.")
        : qsTr("The camera is not used: no permission to photograph is recorded in this review.")
    property string readerText: qsTr("A hand-held reader can be used on this page at any time; a number can be typed into the search.")
    property string pictureTitle: qsTr("A picture of a label")
    /// Nobody asks for cameras before the sheet is wanted.
    readonly property bool cameraAllowed: taking && scanner.cameraAllowed

    namePrefix: "scan"
    title: qsTr("Read a label")
    acceptText: qsTr("Close", "dialog")
    rejectText: ""
    onAboutToShow: {
        scanner.clearProblem();
        if (scanner.cameraAllowed)
            scanner.watch();
    }
    onClosed: scanner.stop()

    Connections {
        target: sheet.scanner

        function onLabelRead() { sheet.close(); }
        function onLabelsRead() { sheet.close(); }
    }
    Viewfinder {
        objectName: "scanView"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(width * 0.6)
        visible: sheet.scanner.watching
        frame: sheet.scanner.frame
    }
    Body {
        Layout.fillWidth: true
        text: sheet.scanner.watching ? sheet.watchingText : sheet.cameraAllowed ? "" : sheet.blindText
        visible: text !== ""
    }
    Notice {
        objectName: "scanProblem"
        Layout.fillWidth: true
        visible: sheet.scanner.problem !== ""
        kind: Notice.Caution
        text: sheet.scanner.problem
    }
    RowLayout {
        spacing: Theme.s

        ActionButton {
            objectName: "scanCamera"
            visible: sheet.cameraAllowed && !sheet.scanner.watching
            glyph: "camera"
            text: qsTr("Look with the camera")
            onClicked: sheet.scanner.watch()
        }
        ActionButton {
            objectName: "scanPicture"
            glyph: "picture"
            text: qsTr("From a picture")
            busy: sheet.scanner.busy
            onClicked: files.active = true
        }
    }
    Caption {
        Layout.fillWidth: true
        text: sheet.readerText
    }

    Loader {
        id: files
        active: false
        source: "LabelPicture.qml"
        onLoaded: (item as LabelPicture).ask(sheet.pictureTitle)
    }
    Connections {
        target: files.item as LabelPicture

        function onPicked(file: url) { sheet.scanner.readPicture(file); }
        function onDone() { files.active = false; }
    }
}
