import Fieldseal.Theme

/// Small text that accompanies something: dates, counts, hints.
Body {
    font.pixelSize: Theme.caption
    color: Theme.muted
}
