import QtQuick
import QtQuick.Dialogs

/// Asks for the file that the office made; loaded when it is wanted, as dialogs are slow to load.
Item {
    id: answer

    signal picked(url file)
    signal done

    Component.onCompleted: files.open()

    FileDialog {
        id: files
        title: qsTr("The office's answer")
        nameFilters: [qsTr("Answers") + " (*.json)", qsTr("All files") + " (*)"]
        onAccepted: {
            answer.picked(selectedFile);
            answer.done();
        }
        onRejected: answer.done()
    }
}
