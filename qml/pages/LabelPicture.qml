import QtQuick
import QtQuick.Dialogs

/// Asks for a picture of a label; loaded when it is wanted, as dialogs are slow to load.
Item {
    id: picture

    signal picked(url file)
    signal done

    Component.onCompleted: files.open()

    FileDialog {
        id: files
        title: qsTr("A picture of a label")
        nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.bmp *.gif *.webp)", qsTr("All files") + " (*)"]
        onAccepted: {
            picture.picked(selectedFile);
            picture.done();
        }
        onRejected: picture.done()
    }
}
