import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls
import "lists.js" as Lists

/// A reference to a document that was seen in the original: what, its number, where it is, who keeps it.
UnfinishedSheet {
    id: sheet

    required property Labels labels
    required property EvidenceListModel evidence
    /// What a new one belongs to; "" for what the list is of.
    property string entity: ""
    property string evidenceId: ""
    property string level: ""

    signal stored(bool done)

    function begin() {
        // Too high a level is put right easily; too low a one gives something away.
        const usual = Lists.holds(evidence.levels, "internal") ? "internal" : evidence.levels[0] ?? "";
        show("", {caption: "", level: usual, number: "", place: "", custodian: ""});
    }
    function edit(id: string, document: var) { show(id, document); }
    function show(id: string, document: var) {
        evidenceId = id;
        caption.text = document.caption;
        number.text = document.number;
        place.text = document.place;
        custodian.text = document.custodian;
        level = document.level;
        open();
        caption.forceActiveFocus();
    }
    function written(): var {
        return {
            caption: caption.text.trim(), level: level, number: number.text.trim(), place: place.text.trim(),
            custodian: custodian.text.trim()
        };
    }
    function store() {
        const document = written();
        const done = evidenceId === "" ? evidence.addDocument(document, entity) !== "" : evidence.changeDocument(evidenceId, document);
        stored(done);
        if (done)
            accept();
    }

    namePrefix: "document"
    title: evidenceId === "" ? qsTr("Add document reference") : qsTr("Document reference")
    acceptText: evidenceId === "" ? qsTr("Add") : qsTr("Change")
    acceptEnabled: caption.text.trim() !== ""
    onConfirmed: store()
    onAsked: {
        held.add({evidence: evidenceId});
        held.add(written());
    }
    onResumed: entered => show(entered.evidence, entered)

    TextEntry {
        id: caption
        Layout.fillWidth: true
        fieldName: sheet.namePrefix + "Caption"
        label: qsTr("What it is")
        focus: true
    }
    TextEntry {
        id: number
        Layout.fillWidth: true
        fieldName: sheet.namePrefix + "Number"
        label: qsTr("Document number")
    }
    TextEntry {
        id: place
        Layout.fillWidth: true
        fieldName: sheet.namePrefix + "Place"
        label: qsTr("Where it is kept")
    }
    TextEntry {
        id: custodian
        Layout.fillWidth: true
        fieldName: sheet.namePrefix + "Custodian"
        label: qsTr("Custodian")
    }
    SelectField {
        objectName: sheet.namePrefix + "Level"
        Layout.fillWidth: true
        label: qsTr("Level")
        glyph: "shield"
        codes: Lists.of(sheet.evidence.levels)
        words: Lists.mapped(sheet.evidence.levels, code => sheet.labels.level(code))
        current: sheet.level
        onChosen: key => sheet.level = key
    }
}
