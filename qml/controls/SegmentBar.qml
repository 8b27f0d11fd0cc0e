import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// The tray of a few SegmentButtons of which one is chosen: tabs, a setting. One below the other where they do not fit
/// side by side.
Rectangle {
    id: bar

    default property alias segments: grid.data
    /// What is chosen here, to a screen reader.
    property string title: ""

    /// Of the segments alone: what the grid makes of it depends on the width.
    readonly property real wantedWidth: {
        let sum = 0;
        for (let at = 0; at < grid.visibleChildren.length; ++at)
            sum += grid.visibleChildren[at].implicitWidth;
        return sum;
    }

    implicitWidth: wantedWidth + 2 * Theme.hairline
    implicitHeight: grid.implicitHeight + 2 * Theme.hairline
    radius: Theme.radiusS + Theme.hairline
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.PageTabList
    Accessible.name: title

    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: Theme.hairline
        columns: bar.wantedWidth > bar.width ? 1 : Math.max(1, visibleChildren.length)
        rowSpacing: 0
        columnSpacing: 0
    }
}
