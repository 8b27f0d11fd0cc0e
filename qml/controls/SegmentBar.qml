import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// The tray of a few SegmentButtons of which one is chosen: tabs, a setting.
Rectangle {
    id: bar

    default property alias segments: row.data

    implicitWidth: row.implicitWidth + 2 * Theme.hairline
    implicitHeight: row.implicitHeight + 2 * Theme.hairline
    radius: Theme.radiusS + Theme.hairline
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.PageTabList

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.hairline
        spacing: 0
    }
}
