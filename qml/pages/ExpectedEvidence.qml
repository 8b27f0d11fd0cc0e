import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What the template expects to be shown, and its guidance.
ColumnLayout {
    id: block

    required property ItemPane pane

    spacing: Theme.xs
    visible: pane.expectedEvidence !== "" || pane.guidance !== ""

    FieldLabel {
        visible: block.pane.expectedEvidence !== ""
        text: qsTr("Expected evidence")
    }
    Body {
        objectName: "expectedEvidence"
        Layout.fillWidth: true
        visible: text !== ""
        text: block.pane.expectedEvidence
    }
    FieldLabel {
        Layout.topMargin: Theme.s
        visible: block.pane.guidance !== ""
        text: qsTr("Guidance")
    }
    Body {
        Layout.fillWidth: true
        visible: text !== ""
        text: block.pane.guidance
    }
}
