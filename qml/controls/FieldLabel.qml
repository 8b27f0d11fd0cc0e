import Fieldseal.Theme

/// The name of a field or of a small group.
Body {
    font.pixelSize: Theme.label
    font.bold: true
    color: Theme.muted
}
