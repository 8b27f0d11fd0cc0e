import Fieldseal.Models
import Fieldseal.Controls
import "lists.js" as Lists

/// How secret a piece of evidence is.
SelectField {
    id: field

    required property Labels labels
    required property list<string> levels

    label: qsTr("Level")
    glyph: "shield"
    codes: Lists.of(levels)
    words: Lists.mapped(levels, code => field.labels.level(code))
}
