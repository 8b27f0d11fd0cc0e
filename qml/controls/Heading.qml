import QtQuick
import Fieldseal.Theme

/// The head of a page.
Body {
    font.pixelSize: Theme.heading
    font.bold: true
    Accessible.role: Accessible.Heading
}
