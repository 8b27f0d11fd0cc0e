pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// Where a file that leaves the vault is saved, and by which name. What it is stands above, by whoever uses it.
Sheet {
    id: sheet

    /// What stands above the folder.
    default property alias about: about.data
    /// [{name, path}] as SaveFolders lists them.
    required property var folders
    property string folder: ""
    property alias fileName: file.text
    property string fieldName: "saveFile"
    /// Whether a file of this name is in the folder.
    property bool taken: false

    function ask(name: string) {
        if (folder === "" && folders.length > 0)
            folder = folders[0].path;
        file.text = name;
        open();
    }

    acceptText: taken ? qsTr("Replace") : qsTr("Save")
    acceptEnabled: folder !== "" && file.text.trim() !== ""
    danger: taken
    closesItself: false

    ColumnLayout {
        id: about
        Layout.fillWidth: true
        spacing: Theme.m
    }
    FieldLabel {
        Layout.fillWidth: true
        text: qsTr("Folder")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: sheet.folders

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
        fieldName: sheet.fieldName
        label: qsTr("File name")
        fault: sheet.taken ? qsTr("A file with this name is there already.") : ""
    }
}
