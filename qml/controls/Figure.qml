import QtQuick
import Fieldseal.Theme

/// A number that is read at a glance. Noto Sans has tabular figures, so columns stand still.
Body {
    font.pixelSize: Theme.heading
    wrapMode: Text.NoWrap
    lineHeight: 1
}
