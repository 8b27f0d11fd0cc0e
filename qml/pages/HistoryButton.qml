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

    glyph: "history"
    text: title
    onClicked: sheet.show(entity)

    HistorySheet {
        id: sheet
        title: button.title
        labels: button.labels
        history: button.history
    }
}
