import Fieldseal.Models
import Fieldseal.Controls
import "lists.js" as Lists

/// One reference to a document.
ListRow {
    id: row

    required property Labels labels
    required property string evidenceId
    required property string caption
    required property string level
    required property string documentNumber
    required property string place
    required property string custodian
    property bool writable: true

    objectName: "evidence:" + evidenceId
    glyph: "document"
    text: caption
    detail: Lists.joined([documentNumber, place, custodian], " · ")
    remark: labels.level(level)
    enabled: writable
}
