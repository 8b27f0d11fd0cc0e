import QtQuick
import Fieldseal.Theme

/// A picture that two fingers, a wheel or the two buttons make larger, and one finger moves. What lies on
/// it (children) is placed in its own size and scales along with it.
Item {
    id: view

    property url source
    property string description: ""
    property real zoom: 1
    readonly property real largestZoom: 8
    /// The picture as it lies on the screen now.
    readonly property Item sheet: board
    readonly property bool loading: picture.status === Image.Loading
    readonly property bool failed: picture.status === Image.Error
    readonly property bool ready: picture.status === Image.Ready
    default property alias content: board.data

    /// A tap on the picture, 0 to 1 of its width and height.
    signal tapped(real across, real down)

    function zoomAbout(x: real, y: real, wanted: real) {
        const next = Math.max(1, Math.min(largestZoom, wanted));
        if (next === zoom)
            return;
        const across = (flick.contentX + x - board.x) / board.width;
        const down = (flick.contentY + y - board.y) / board.height;
        zoom = next;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, board.x + across * board.width - x));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, board.y + down * board.height - y));
    }
    function zoomBy(factor: real) { zoomAbout(width / 2, height / 2, zoom * factor); }
    /// Moves a place of the picture into sight, 0 to 1 of its width and height.
    function reveal(across: real, down: real) {
        flick.contentX = shifted(flick.contentX, board.x + across * board.width, flick.width, flick.contentWidth);
        flick.contentY = shifted(flick.contentY, board.y + down * board.height, flick.height, flick.contentHeight);
    }
    /// Where a view of `span` over `whole` that begins at `from` is to begin, so that `place` is in it.
    function shifted(from: real, place: real, span: real, whole: real): real {
        const near = Math.max(place + Theme.target - span, Math.min(from, place - Theme.target));
        return Math.max(0, Math.min(whole - span, near));
    }
    function fit() {
        zoom = 1;
        flick.contentX = 0;
        flick.contentY = 0;
    }

    implicitWidth: Theme.readingWidth
    implicitHeight: Theme.readingWidth / 2
    clip: true
    onSourceChanged: fit()

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: Math.max(width, board.width)
        contentHeight: Math.max(height, board.height)
        boundsBehavior: Flickable.StopAtBounds
        interactive: view.zoom > 1

        Item {
            id: board

            readonly property real ratio: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1
            readonly property real fitWidth: Math.min(flick.width, flick.height * ratio)

            x: Math.max(0, (flick.width - width) / 2)
            y: Math.max(0, (flick.height - height) / 2)
            width: fitWidth * view.zoom
            height: width / ratio

            Image {
                id: picture
                anchors.fill: parent
                source: view.source
                asynchronous: true
                cache: false
                smooth: true
                mipmap: true
                Accessible.role: Accessible.Graphic
                Accessible.name: view.description
            }
            TapHandler {
                onTapped: point => view.tapped(point.position.x / board.width, point.position.y / board.height)
            }
        }
        PinchHandler {
            property real before: 1

            target: null
            onActiveChanged: before = view.zoom
            onScaleChanged: view.zoomAbout(centroid.position.x - flick.contentX, centroid.position.y - flick.contentY,
                before * activeScale)
        }
    }
    WheelHandler {
        onWheel: event => view.zoomAbout(event.x, event.y, view.zoom * (event.angleDelta.y > 0 ? 1.2 : 1 / 1.2))
    }
}
