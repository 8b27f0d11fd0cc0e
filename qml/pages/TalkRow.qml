import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// A person in a list of interviews or tests: the name, what it is about, and where it stands (children).
T.ItemDelegate {
    id: row

    property string caption: ""
    property string detail: ""
    property bool chosen: false
    /// It no longer counts; it can be read all the same.
    property bool past: false
    default property alias marks: flow.data

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.m
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + caption + ", " + detail
    Accessible.selected: chosen

    contentItem: ColumnLayout {
        spacing: Theme.xs

        Body {
            Layout.fillWidth: true
            text: row.text
            font.bold: !row.past
            color: row.past ? Theme.muted : Theme.ink
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.caption
        }
        Flow {
            id: flow
            Layout.fillWidth: true
            spacing: Theme.s
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.detail
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: row.down ? Theme.pressed : row.chosen ? Theme.accentTint : Theme.surface
        border.width: Theme.hairline
        border.color: row.chosen ? Theme.accent : Theme.line

        FocusFrame { active: row.visualFocus }
    }
}
