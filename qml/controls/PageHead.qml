import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// The head of a page: where one is, what it belongs to, and what can be done here (children).
RowLayout {
    id: head

    property string title: ""
    property string subtitle: ""
    default property alias actions: slot.data

    spacing: Theme.m

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Heading {
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
