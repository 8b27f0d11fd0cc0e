pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// What a finding stands on: items, units, evidence. Each item opens; each can be let go.
ColumnLayout {
    id: grounds

    required property FieldApp app
    required property ReviewSession review
    required property FindingEditor editor

    signal went(string page, string key)

    spacing: 0

    FieldLabel { text: qsTr("Based on") }
    Caption {
        visible: grounds.editor.items.length + grounds.editor.units.length + grounds.editor.evidence.length === 0
        text: qsTr("Nothing yet. Write it from an item to take its units and evidence along.")
        Layout.fillWidth: true
    }
    Repeater {
        model: grounds.editor.items

        ListRow {
            required property string modelData

            objectName: "findingItem:" + modelData
            Layout.fillWidth: true
            glyph: "checklist"
            text: grounds.review.entityTitle("item/" + modelData)
            onClicked: grounds.went("checklist", modelData)
        }
    }
    Repeater {
        model: grounds.editor.units

        ListRow {
            required property string modelData

            Layout.fillWidth: true
            glyph: "sighting"
            text: grounds.review.entityTitle(modelData)
        }
    }
    Repeater {
        model: grounds.editor.evidence

        ListRow {
            id: piece

            required property string modelData
            readonly property var said: grounds.review.evidence.get(modelData)

            objectName: "findingEvidence:" + modelData
            Layout.fillWidth: true
            glyph: look.icon(said.kind ?? "")
            text: said.caption ?? ""
            onClicked: grounds.went("evidence", piece.modelData)
        }
    }
    EvidenceAdd {
        visible: grounds.editor.stored && grounds.editor.writable
        namePrefix: "finding"
        kind: ActionButton.Quiet
        app: grounds.app
        review: grounds.review
        entity: "finding/" + grounds.editor.findingId
    }

    EvidenceLook { id: look }
}
