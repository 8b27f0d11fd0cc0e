import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls

/// A cross on the plan that keys move: where a pin will be. It fills what holds the plan, and takes no taps.
Item {
    id: aim

    /// 0 to 1 of the plan's width and height.
    property real across: 0.5
    property real down: 0.5
    /// Keys were used since it began.
    property bool keyed: false
    /// Of the plan, for one press of an arrow, and with Shift.
    readonly property real step: 0.01
    readonly property real leap: 0.1

    signal chosen(real across, real down)
    signal gaveUp

    function begin(atAcross: real, atDown: real) {
        across = atAcross;
        down = atDown;
        keyed = false;
        cross.forceActiveFocus(Qt.TabFocusReason);
    }
    function choose() {
        keyed = true;
        chosen(across, down);
    }
    function move(key: int, far: bool) {
        const way = far ? leap : step;
        keyed = true;
        if (key === Qt.Key_Left || key === Qt.Key_Right)
            across = Math.max(0, Math.min(1, across + (key === Qt.Key_Left ? -way : way)));
        else
            down = Math.max(0, Math.min(1, down + (key === Qt.Key_Up ? -way : way)));
    }

    Item {
        id: cross

        objectName: "pinAim"
        x: Math.round(aim.across * aim.width - width / 2)
        y: Math.round(aim.down * aim.height - height / 2)
        width: Theme.answerTarget
        height: Theme.answerTarget
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.focusable: true
        Accessible.name: qsTr("Place of the pin, %1 % from the left, %2 % from the top").arg(Math.round(100 * aim.across))
            .arg(Math.round(100 * aim.down))
        Accessible.description: qsTr("Arrow keys move it, with Shift farther. Enter sets the pin.")
        Accessible.onPressAction: aim.choose()
        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Left:
            case Qt.Key_Right:
            case Qt.Key_Up:
            case Qt.Key_Down:
                aim.move(event.key, (event.modifiers & Qt.ShiftModifier) !== 0);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
            case Qt.Key_Space:
                aim.choose();
                break;
            case Qt.Key_Escape:
                aim.keyed = true;
                aim.gaveUp();
                break;
            default:
                event.accepted = false;
            }
        }

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: Theme.focusWidth
            color: Theme.accent
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.focusWidth
            height: parent.height
            color: Theme.accent
        }
        FocusFrame { active: cross.activeFocus }
    }
}
