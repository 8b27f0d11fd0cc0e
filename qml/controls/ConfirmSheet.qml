import QtQuick.Layouts

/// Asks before something that names a number or cannot be taken back.
Sheet {
    id: sheet

    property string text: ""

    namePrefix: "confirm"

    Body {
        Layout.fillWidth: true
        text: sheet.text
    }
}
