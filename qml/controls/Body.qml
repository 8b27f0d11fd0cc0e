import QtQuick
import Fieldseal.Theme

/// Running text.
Text {
    font.pixelSize: Theme.body
    color: Theme.ink
    linkColor: Theme.accent
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: Theme.leading
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
