import QtQuick
import Fieldseal.Models
import Fieldseal.Controls

/// Opens the history of one entity.
IconButton {
    id: button

    required property Labels labels
    required property HistoryModel history
    required property string entity
    required property string title
    /// Only these registers of it; empty for all.
    property list<string> fields

    glyph: "history"
    text: title
    onClicked: host.show(entity)

    HistoryHost {
        id: host
        title: button.title
        labels: button.labels
        history: button.history
        fields: button.fields
    }
}
