pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Models
import Fieldseal.Controls

/// Adds evidence to something, in whichever way it comes.
ActionButton {
    id: add

    required property FieldApp app
    required property ReviewSession review
    /// What it will belong to; "" for the review alone.
    property string entity: ""
    property string namePrefix: "add"

    signal told(string text)

    function word(way: string): string {
        switch (way) {
        case "document": return qsTr("Document reference");
        case "photo": return qsTr("Photograph");
        case "file": return qsTr("Import files");
        case "sketch": return qsTr("Sketch");
        default: return qsTr("Spoken note");
        }
    }
    function start(way: string) { sheets.show(way); }
    /// Opens the document reference that a lock cut off here.
    function resume() {
        if (review.cutOff("document/" + entity).resumable())
            start("document");
    }

    objectName: namePrefix + "Evidence"
    glyph: "plus"
    text: qsTr("Add evidence")
    onClicked: menu.open()
    Component.onCompleted: if (entity !== "")
        resume()

    // No handler: it would be called before what is above is complete.
    Connections {
        target: add

        function onEntityChanged() {
            if (add.entity !== "")
                add.resume();
        }
    }

    ChoiceMenu {
        id: menu
        y: add.height
        namePrefix: add.namePrefix
        codes: ["document", "photo", "file", "sketch", "audio"]
        words: [add.word("document"), add.word("photo"), add.word("file"), add.word("sketch"), add.word("audio")]
        glyphs: ["document", "camera", "import", "sketch", "microphone"]
        onChosen: way => add.start(way)
    }
    EvidenceSheets {
        id: sheets
        app: add.app
        review: add.review
        entity: add.entity
        onTold: text => add.told(text)
    }
}
