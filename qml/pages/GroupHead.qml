import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls

/// Heads the rows of one section, or of one site, in a list.
Rectangle {
    id: head

    required property string section

    // Known before the words are laid out: a list does not make room for a head that grows.
    implicitHeight: Math.round(Theme.caption * 1.4) + Theme.m
    color: Theme.sunken

    Caption {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        leftPadding: Theme.m
        rightPadding: Theme.m
        text: head.section === "" ? qsTr("No site") : head.section
        font.bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
