import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// The head of a page: where one is, what it belongs to, and what can be done here (children); one below the other where
/// large words need the room.
Item {
    id: head

    property string title: ""
    property string subtitle: ""
    /// How much narrower than they wish the actions may become.
    property real slack: 0
    default property alias actions: slot.data

    // Where the height is scarce, what one came to see has it.
    readonly property bool captioned: subtitle !== "" && Window.height >= Theme.lowBelow
    readonly property real besides: slot.implicitWidth - slack + row.columnSpacing
    readonly property bool stacked: width > 0 && heading.implicitWidth + besides > width
    /// What it belongs to would not be read whole beside the actions.
    readonly property bool apart: captioned && !stacked && width > 0 && caption.implicitWidth + besides > width

    // It would make its page wider than the window, and think then that there is room.
    Layout.minimumWidth: 0
    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight + (apart ? caption.implicitHeight : 0)

    GridLayout {
        id: row
        width: head.width
        height: implicitHeight
        columns: 2
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: head.stacked ? 0 : heading.implicitWidth
            Layout.preferredWidth: heading.implicitWidth  // the caption takes what the actions leave
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
                visible: head.captioned && !head.apart
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
            Layout.fillWidth: true
            Layout.minimumWidth: implicitWidth - head.slack
            Layout.maximumWidth: implicitWidth
            spacing: Theme.s
        }
    }
    Caption {
        id: caption
        y: row.height
        width: head.width
        visible: head.apart
        text: head.subtitle
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
