import Fieldseal.Models
import Fieldseal.Controls
import "lists.js" as Lists

/// How secret a piece of evidence is.
SelectField {
    id: field

    required property Labels labels
    required property EvidenceListModel evidence

    label: qsTr("Level")
    glyph: "shield"
    codes: Lists.of(evidence.levels)
    words: Lists.mapped(evidence.levels, code => field.labels.level(code))
}
