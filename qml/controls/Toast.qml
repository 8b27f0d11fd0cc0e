import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A short word at the foot of the window, with undo where it can be undone. It takes no focus.
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
    y: parent ? parent.height - height - Theme.xl : 0
    implicitWidth: Math.min((parent ? parent.width : 0) - 2 * Theme.l, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.l
    rightPadding: Theme.s
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    closePolicy: T.Popup.NoAutoClose
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
