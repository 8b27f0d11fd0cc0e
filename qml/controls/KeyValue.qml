import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// A name and its value, one above the other where it is narrow.
GridLayout {
    id: pair

    required property string name
    property string value: ""

    columns: width > Theme.panelWidth ? 2 : 1
    columnSpacing: Theme.l
    rowSpacing: 0

    Caption {
        Layout.preferredWidth: Theme.tileWidth
        Layout.alignment: Qt.AlignTop
        text: pair.name
    }
    Body {
        Layout.fillWidth: true
        text: pair.value === "" ? "–" : pair.value
        font.pixelSize: Theme.label
    }
}
