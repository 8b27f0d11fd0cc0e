import QtQuick
import Fieldseal.Theme

/// The head of a card, pane or dialog.
Body {
    font.pixelSize: Theme.title
    font.bold: true
    Accessible.role: Accessible.Heading
}
