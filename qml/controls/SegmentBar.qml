import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// The tray of a few SegmentButtons of which one is chosen: tabs, a setting. Four in two rows, or all one below the other,
/// where they do not fit side by side.
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
    readonly property real widest: {
        let most = 0;
        for (let at = 0; at < grid.visibleChildren.length; ++at)
            most = Math.max(most, grid.visibleChildren[at].implicitWidth);
        return most;
    }
    /// Not what made them: a Repeater is among the children too.
    readonly property int count: {
        let sum = 0;
        for (let at = 0; at < grid.visibleChildren.length; ++at)
            sum += grid.visibleChildren[at].implicitWidth > 0 ? 1 : 0;
        return sum;
    }
    readonly property bool halved: count === 4 && 2 * (widest + Theme.hairline) <= width

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
        columns: bar.wantedWidth <= bar.width ? Math.max(1, bar.count) : bar.halved ? 2 : 1
        rowSpacing: 0
        columnSpacing: 0
    }
}
