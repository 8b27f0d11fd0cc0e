import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls

/// A page of an interview's record, as plain as it is signed.
Rectangle {
    id: page

    property string text: ""

    implicitWidth: Theme.readingWidth
    implicitHeight: words.implicitHeight + 2 * Theme.l
    radius: Theme.radiusS
    color: Theme.paper
    border.width: Theme.hairline
    border.color: Theme.line

    Body {
        id: words
        objectName: "recordText"
        x: Theme.l
        y: Theme.l
        width: parent.width - 2 * Theme.l
        text: page.text
    }
}
