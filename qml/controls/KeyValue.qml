import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// A name and its value side by side; both wrap.
RowLayout {
    id: pair

    required property string name
    property string value: ""

    spacing: Theme.l

    Caption {
        Layout.preferredWidth: Theme.tileWidth
        Layout.minimumWidth: Theme.tileWidth
        Layout.alignment: Qt.AlignTop
        text: pair.name
    }
    Body {
        Layout.fillWidth: true
        text: pair.value === "" ? "–" : pair.value
        font.pixelSize: Theme.label
    }
}
