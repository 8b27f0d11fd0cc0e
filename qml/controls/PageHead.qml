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

    readonly property bool stacked: width > 0 && heading.implicitWidth + slot.implicitWidth + columnSpacing > width

    columns: 2
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
        // Said cell by cell: a change in the number of columns would not lay out what is there already.
        Layout.row: head.stacked ? 1 : 0
        Layout.column: head.stacked ? 0 : 1
        spacing: Theme.s
    }
}
