import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// Whether the last change is in the vault. Says "Saved" only when the model said so.
RowLayout {
    id: mark

    enum State { Nothing, Saving, Saved, Failed }

    property int status: SavedMark.Nothing

    visible: status !== SavedMark.Nothing
    spacing: Theme.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        icon: ["", "clock", "received", "warning"][mark.status]
        size: Theme.iconS
        color: words.color
    }
    Caption {
        id: words
        text: ["", qsTr("Saving"), qsTr("Saved"), qsTr("Not saved")][mark.status]
        color: [Theme.muted, Theme.muted, Theme.good, Theme.bad][mark.status]
    }
}
