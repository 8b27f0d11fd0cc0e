import QtQuick
import Fieldseal.Theme

/// Ink: strokes as lists of x, y, ms in a box 1000 wide, as a signature is kept. New ink is drawn behind
/// the old one without painting that anew, so that a line follows the finger.
Canvas {
    id: ink

    /// How high the box is for its width.
    readonly property real ratio: 0.32
    property var strokes: []
    property color pen: Theme.ink
    /// How much of the ink is on the canvas: strokes that are done, and points of the last one.
    property int drawnStrokes: 0
    property int drawnPoints: 0

    implicitWidth: Theme.formWidth
    implicitHeight: Math.round(width * ratio)
    renderStrategy: Canvas.Immediate
    antialiasing: true

    onStrokesChanged: repaint()
    onPenChanged: repaint()
    onWidthChanged: repaint()
    onHeightChanged: repaint()
    onAvailableChanged: repaint()
    onVisibleChanged: repaint()

    function repaint() {
        drawnStrokes = 0;
        drawnPoints = 0;
        requestPaint();
    }
    /// The last stroke has got longer, or there is a new one.
    function grown() { requestPaint(); }

    onPaint: {
        const context = getContext("2d");
        if (drawnStrokes === 0 && drawnPoints === 0)
            context.clearRect(0, 0, width, height);
        const scale = width / 1000;
        context.strokeStyle = pen;
        context.lineWidth = Math.max(1.5, width / 200);
        context.lineCap = "round";
        context.lineJoin = "round";
        for (let at = drawnStrokes; at < strokes.length; ++at) {
            const line = strokes[at];
            // Two points back, so that the curve goes on where it ended.
            let from = at === drawnStrokes ? Math.max(0, drawnPoints - 2) : 0;
            context.beginPath();
            context.moveTo(line[3 * from] * scale, line[3 * from + 1] * scale);
            if (line.length === 3)
                context.lineTo(line[0] * scale + 0.1, line[1] * scale);
            for (let point = from + 1; 3 * point + 1 < line.length; ++point)
                context.lineTo(line[3 * point] * scale, line[3 * point + 1] * scale);
            context.stroke();
        }
        drawnStrokes = Math.max(0, strokes.length - 1);
        drawnPoints = strokes.length === 0 ? 0 : strokes[strokes.length - 1].length / 3;
    }
}
