pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The evidence of an item: references to documents, each with its level.
ColumnLayout {
    id: strip

    required property Labels labels
    required property EvidenceListModel evidence
    property bool writable: true

    signal stored(bool done)

    /// As a tap on what adds.
    function add() { sheet.begin(); }

    spacing: Theme.xs

    RowLayout {
        FieldLabel {
            Layout.fillWidth: true
            text: strip.evidence.count > 0 ? qsTr("Evidence") + " " + strip.evidence.count : qsTr("Evidence")
        }
        ActionButton {
            objectName: "addDocument"
            visible: strip.writable
            kind: ActionButton.Quiet
            glyph: "plus"
            text: qsTr("Add document reference")
            onClicked: sheet.begin()
        }
    }
    Caption {
        visible: strip.evidence.count === 0
        text: qsTr("None yet.")
    }
    Repeater {
        model: strip.evidence

        EvidenceRow {
            Layout.fillWidth: true
            labels: strip.labels
            onClicked: sheet.edit(evidenceId, {
                caption: caption, level: level, number: documentNumber, place: place, custodian: custodian
            })
            writable: strip.writable
        }
    }

    DocumentSheet {
        id: sheet
        labels: strip.labels
        evidence: strip.evidence
        onStored: done => strip.stored(done)
    }
}
