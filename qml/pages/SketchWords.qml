import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What is said of the drawing.
RowLayout {
    id: words

    required property FieldApp app
    required property ReviewSession review
    readonly property SketchBoard board: review.studio.board

    function flush() { board.caption = caption.text; }

    spacing: Theme.m

    TextEntry {
        id: caption
        Layout.fillWidth: true
        fieldName: "sketchCaption"
        placeholder: qsTr("What it shows")
        text: words.board.caption
        onCommitted: text => words.board.caption = text
    }
    LevelField {
        objectName: "sketchLevel"
        Layout.preferredWidth: Theme.panelWidth * 0.8
        labels: words.app.labels
        evidence: words.review.evidence
        current: words.board.level
        onChosen: level => words.board.level = level
    }
}
