import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Where the papers are saved, and what leaves the vault by it.
SaveSheet {
    id: sheet

    required property PapersModel papers

    function begin() {
        papers.lookForFolders();
        ask(papers.suggestedName);
    }

    namePrefix: "savePapers"
    fieldName: "papersFile"
    title: qsTr("Save the papers")
    folders: papers.folders
    taken: folder !== "" && fileName.trim() !== "" && papers.exists(folder, fileName)
    onConfirmed: {
        if (papers.save(folder, fileName, taken))
            close();
    }

    Notice {
        Layout.fillWidth: true
        kind: Notice.Caution
        text: qsTr("The file leaves the vault unencrypted. Save it only where papers of its level may lie.")
    }
}
