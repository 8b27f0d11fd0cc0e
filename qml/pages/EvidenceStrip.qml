pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The evidence of an item or a unit, each with its level; and the ways to add some.
ColumnLayout {
    id: strip

    required property FieldApp app
    required property ReviewSession review
    required property EvidenceListModel evidence
    /// What new evidence will belong to.
    property string entity: ""
    property bool writable: true

    signal stored(bool done)
    signal opened(string evidence)

    /// As a tap on what adds a document reference.
    function addReference() { add.start("document"); }

    spacing: Theme.xs

    FieldLabel {
        Layout.fillWidth: true
        text: strip.evidence.count > 0 ? qsTr("Evidence") + " " + strip.evidence.count : qsTr("Evidence")
    }
    Caption {
        visible: strip.evidence.count === 0
        text: qsTr("None yet.")
    }
    Repeater {
        model: strip.evidence

        EvidenceRow {
            Layout.fillWidth: true
            labels: strip.app.labels
            onClicked: strip.opened(evidenceId)
        }
    }
    ImportLines {
        Layout.fillWidth: true
        imports: strip.review.evidenceImport
    }
    Flow {
        Layout.fillWidth: true
        visible: strip.writable
        spacing: Theme.xs

        ActionButton {
            objectName: "addDocument"
            kind: ActionButton.Quiet
            glyph: "document"
            text: qsTr("Add document reference")
            onClicked: add.start("document")
        }
        EvidenceAdd {
            id: add
            kind: ActionButton.Quiet
            app: strip.app
            review: strip.review
            entity: strip.entity
            text: qsTr("Add evidence")
            onTold: strip.stored(true)
        }
    }
}
