import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// Takes one signature by finger, pen or mouse, as strokes with their times; or, where a hand cannot
/// draw, the typed name with the reason. Shows a signature when `signedText` says by whom and when.
FocusScope {
    id: pad

    /// Who signs.
    property string signer: ""
    /// Names of what a driver finds: "<fieldName>", "<fieldName>Clear", "<fieldName>Typed", "<fieldName>Reason".
    property string fieldName: "signature"
    /// [[x, y, ms, x, y, ms, …], …]: whole numbers in a box 1000 wide, milliseconds from the first touch.
    property var strokes: []
    property alias typed: typing.checked
    property alias typedReason: reason.text
    /// "Signed by NAME, TIME": then it is shown and cannot be changed.
    property string signedText: ""
    readonly property bool readOnly: signedText !== ""
    /// Something was drawn or is to be typed: not yet a signature.
    readonly property bool begun: !readOnly && (hand.pressed || strokes.length > 0 || typed)
    readonly property bool complete: signer.trim() !== "" && (typed ? typedReason.trim() !== "" : strokes.length > 0)

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight

    function clear() {
        strokes = [];
        ink.strokes = [];
    }
    /// A signature begins: whatever was drawn is gone, a reason that was entered before may be given back.
    function begin(reason: string) {
        clear();
        typedReason = reason;
        typed = reason !== "";
    }

    onStrokesChanged: if (ink.strokes !== strokes)
        ink.strokes = strokes

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.xs

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.round(width * ink.ratio)
            radius: Theme.radiusS
            color: pad.readOnly || pad.typed ? Theme.sunken : Theme.surface
            border.width: Theme.hairline
            border.color: pad.readOnly ? Theme.line : Theme.lineStrong

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                anchors.margins: Theme.l
                anchors.bottomMargin: Math.round(parent.height * 0.22)
                height: Theme.hairline
                color: Theme.line
            }
            Body {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.l
                visible: text !== ""
                text: pad.strokes.length > 0 && !pad.typed ? "" : pad.typed || pad.readOnly ? pad.signer : qsTr("Sign here")
                color: pad.typed || pad.readOnly ? Theme.ink : Theme.muted
                font.pixelSize: pad.typed || pad.readOnly ? Theme.heading : Theme.body
                font.italic: pad.typed || pad.readOnly
                horizontalAlignment: Text.AlignHCenter
            }
            StrokeView {
                id: ink
                anchors.fill: parent
                visible: !pad.typed
            }
            MouseArea {
                id: hand

                property real start: 0

                objectName: pad.fieldName
                anchors.fill: parent
                enabled: !pad.readOnly && !pad.typed
                preventStealing: true
                cursorShape: Qt.CrossCursor
                Accessible.role: Accessible.Canvas
                Accessible.name: pad.readOnly ? pad.signedText : qsTr("Signature of %1").arg(pad.signer)
                Accessible.description: pad.readOnly ? "" : qsTr("Draw with a finger, or choose to type the name")

                /// Time runs from the first of all points.
                function point(x: real, y: real): var {
                    const now = Date.now();
                    if (ink.strokes.length === 0)
                        start = now;
                    const whole = value => Math.round(Math.max(0, Math.min(1000, value / width * 1000)));
                    return [whole(x), whole(Math.min(y, height)), Math.min(600000, Math.round(now - start))];
                }

                onPressed: mouse => {
                    ink.strokes.push(point(mouse.x, mouse.y));
                    ink.grown();
                }
                onPositionChanged: mouse => {
                    const line = ink.strokes[ink.strokes.length - 1];
                    const [x, y, ms] = point(mouse.x, mouse.y);
                    if (x === line[line.length - 3] && y === line[line.length - 2])
                        return;
                    line.push(x, y, ms);
                    ink.grown();
                }
                onReleased: pad.strokes = ink.strokes.slice()
                onCanceled: pad.strokes = ink.strokes.slice()
            }
            IconButton {
                objectName: pad.fieldName + "Clear"
                anchors { right: parent.right; top: parent.top }
                visible: !pad.readOnly && !pad.typed && pad.strokes.length > 0
                glyph: "close"
                text: qsTr("Clear the signature")
                onClicked: pad.clear()
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: pad.readOnly
            text: pad.signedText
        }
        SwitchRow {
            id: typing
            objectName: pad.fieldName + "Typed"
            Layout.fillWidth: true
            visible: !pad.readOnly
            text: qsTr("Type the name instead of drawing")
        }
        TextEntry {
            id: reason
            Layout.fillWidth: true
            visible: !pad.readOnly && typing.checked
            fieldName: pad.fieldName + "Reason"
            label: qsTr("Why it is typed")
        }
    }
}
