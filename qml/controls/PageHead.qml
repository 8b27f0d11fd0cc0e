import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// The head of a page: where one is, what it belongs to, and what can be done here (children); one below the other where
/// large words need the room.
GridLayout {
    id: head

    property string title: ""
    property string subtitle: ""
    default property alias actions: slot.data

    columns: heading.implicitWidth + slot.implicitWidth + columnSpacing > width ? 1 : 2
    columnSpacing: Theme.m
    rowSpacing: Theme.s

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Heading {
            id: heading
            Layout.fillWidth: true
            text: head.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: head.subtitle
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    RowLayout {
        id: slot
        spacing: Theme.s
    }
}
