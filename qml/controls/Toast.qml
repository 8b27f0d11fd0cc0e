import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A short word low in the window, with undo where it can be undone. It takes no focus, and keeps off the bars at the
/// foot: an undo must not lie where the next step was about to be tapped.
T.Popup {
    id: toast

    property string text: ""
    property string action: ""

    signal acted

    function show(words: string, actionWords: string) {
        text = words;
        action = actionWords;
        open();
        stay.restart();
    }

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height - Theme.coveredBelow - height - Theme.bottomBarHeight - Theme.target - Theme.xxl : 0
    implicitWidth: Math.min((parent ? parent.width : 0) - 2 * Theme.l, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.l
    rightPadding: Theme.s
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    // Who goes on has seen what could be undone, and the page keeps its undo; anything else stays its time.
    closePolicy: action !== "" ? T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.gentle } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.gentle } }

    Timer {
        id: stay
        interval: Theme.toastStay
        onTriggered: toast.close()
    }

    background: FloatSurface {
        color: Theme.ink
        radius: Theme.radiusM
    }
    contentItem: RowLayout {
        spacing: Theme.m

        Text {
            objectName: "toastText"
            Layout.fillWidth: true
            text: toast.text
            font.pixelSize: Theme.label
            color: Theme.paper
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        T.AbstractButton {
            id: undo
            objectName: "toastAction"
            visible: toast.action !== ""
            implicitWidth: implicitContentWidth + 2 * Theme.m
            implicitHeight: Theme.target
            text: toast.action
            Accessible.role: Accessible.Button
            Accessible.name: text
            onClicked: {
                toast.close();
                toast.acted();
            }
            contentItem: Text {
                text: undo.text
                font.pixelSize: Theme.label
                font.bold: true
                font.underline: true
                color: Theme.paper
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
        Item { implicitHeight: Theme.target; implicitWidth: Theme.xs; visible: toast.action === "" }
    }
}
