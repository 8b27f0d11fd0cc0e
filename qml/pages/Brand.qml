import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// The product's name with what the page is for.
ColumnLayout {
    id: brand

    property string subtitle: ""

    spacing: Theme.xs

    RowLayout {
        spacing: Theme.m

        Icon {
            icon: "seal"
            size: Theme.iconL
            color: Theme.accent
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Fieldseal")
            font.pixelSize: Theme.display
            wrapMode: Text.NoWrap
        }
    }
    Body {
        Layout.fillWidth: true
        text: brand.subtitle
        color: Theme.muted
    }
}
