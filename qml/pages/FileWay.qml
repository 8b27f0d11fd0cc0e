import QtQuick
import QtQuick.Dialogs

/// Files that were brought along: on a stick, from another camera.
EvidenceWay {
    id: way

    Component.onCompleted: files.open()

    FileDialog {
        id: files
        title: qsTr("Import files")
        fileMode: FileDialog.OpenFiles
        nameFilters: [
            qsTr("All files") + " (*)",
            qsTr("Pictures") + " (*.jpg *.jpeg *.png *.bmp *.gif)",
            qsTr("Sound") + " (*.wav *.mp3 *.ogg *.m4a *.flac)"
        ]
        onAccepted: {
            way.review.studio.importFiles(selectedFiles, way.entity);
            way.done();
        }
        onRejected: way.done()
    }
}
