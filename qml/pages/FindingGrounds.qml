pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// What a finding stands on: items, units, evidence. Each item opens; each can be let go.
ColumnLayout {
    id: grounds

    required property ReviewSession review
    required property FindingEditor editor

    signal went(string page, string key)

    spacing: 0

    FieldLabel { text: qsTr("Stands on") }
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
    Caption {
        visible: grounds.editor.evidence.length > 0
        text: qsTr("%n piece(s) of evidence", "", grounds.editor.evidence.length)
    }
}
