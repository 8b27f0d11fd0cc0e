import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// What the office has not got yet, or when it had got everything.
RowLayout {
    id: mark

    property int unsent: 0
    property string receivedAtText: ""

    spacing: Theme.xs
    visible: unsent > 0 || receivedAtText !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        icon: mark.unsent > 0 ? "unsent" : "received"
        size: Theme.iconS
        color: words.color
    }
    Caption {
        id: words
        objectName: "unsentText"
        text: mark.unsent > 0 ? qsTr("Unsent %1").arg(mark.unsent) : qsTr("All received by the office at %1").arg(mark.receivedAtText)
        color: mark.unsent > 0 ? Theme.caution : Theme.good
    }
}
