import QtQuick
import QtQuick.Dialogs

/// Asks for a picture with a code on it; loaded when it is wanted, as dialogs are slow to load.
Item {
    id: picture

    signal picked(url file)
    signal done

    function ask(title: string) {
        files.title = title;
        files.open();
    }

    FileDialog {
        id: files
        nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.bmp *.gif *.webp *.svg)", qsTr("All files") + " (*)"]
        onAccepted: {
            picture.picked(selectedFile);
            picture.done();
        }
        onRejected: picture.done()
    }
}
