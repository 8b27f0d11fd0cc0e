pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Where the papers are saved, and what leaves the vault by it.
Sheet {
    id: sheet

    required property PapersModel papers
    property string folder: ""
    readonly property bool taken: folder !== "" && file.text.trim() !== "" && papers.exists(folder, file.text)

    function ask() {
        papers.lookForFolders();
        if (folder === "" && papers.folders.length > 0)
            folder = papers.folders[0].path;
        file.text = papers.suggestedName;
        open();
    }

    namePrefix: "savePapers"
    title: qsTr("Save the papers")
    acceptText: taken ? qsTr("Replace") : qsTr("Save")
    acceptEnabled: folder !== "" && file.text.trim() !== ""
    danger: taken
    closesItself: false
    onConfirmed: {
        if (papers.save(folder, file.text, taken))
            close();
    }

    Notice {
        Layout.fillWidth: true
        kind: Notice.Caution
        text: qsTr("The file leaves the vault unencrypted. Save it only where papers of its level may lie.")
    }
    FieldLabel {
        Layout.fillWidth: true
        text: qsTr("Folder")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: sheet.papers.folders

            ChoiceChip {
                // {name, path} as the model documents it.
                required property var modelData
                required property int index

                objectName: "folder:" + index
                text: modelData.name
                checkable: false
                checked: sheet.folder === modelData.path
                onClicked: sheet.folder = modelData.path
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        text: sheet.folder === "" ? qsTr("There is no folder to save to. Plug in a drive.") : sheet.folder
        wrapMode: Text.WrapAnywhere
    }
    TextEntry {
        id: file
        Layout.fillWidth: true
        fieldName: "papersFile"
        label: qsTr("File name")
        fault: sheet.taken ? qsTr("A file with this name is there already.") : ""
    }
}
