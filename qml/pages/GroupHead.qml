import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls

/// Heads the rows of one section, or of one site, in a list.
Rectangle {
    id: head

    required property string section

    implicitHeight: words.implicitHeight
    color: Theme.sunken

    Caption {
        id: words
        width: parent.width
        topPadding: Theme.s
        bottomPadding: Theme.xs
        leftPadding: Theme.m
        rightPadding: Theme.m
        text: head.section === "" ? qsTr("No site") : head.section
        font.bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
