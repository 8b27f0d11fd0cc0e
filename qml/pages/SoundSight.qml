import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Plays a spoken note.
ColumnLayout {
    id: sight

    required property SoundPlayer player
    required property string evidence

    spacing: Theme.m

    Icon {
        Layout.alignment: Qt.AlignHCenter
        icon: "microphone"
        size: Theme.iconL
        color: Theme.muted
    }
    T.Slider {
        id: slider
        objectName: "soundPosition"
        Layout.fillWidth: true
        implicitHeight: Theme.target
        value: sight.player.position
        Accessible.name: qsTr("Position")
        onMoved: sight.player.seek(value)

        background: ProgressLine {
            y: (slider.height - height) / 2
            width: slider.width
            value: slider.position
        }
        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: Theme.iconM
            height: Theme.iconM
            radius: width / 2
            color: Theme.accent

            FocusFrame {
                active: slider.visualFocus
                radius: width / 2
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        Caption {
            Layout.fillWidth: true
            text: sight.player.timeText
        }
        ActionButton {
            objectName: "soundToggle"
            kind: ActionButton.Primary
            glyph: sight.player.playing ? "pause" : "play"
            text: sight.player.playing ? qsTr("Pause") : qsTr("Listen")
            onClicked: if (sight.player.load(sight.evidence))
                sight.player.toggle()
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: sight.player.problem !== ""
        kind: Notice.Caution
        text: sight.player.problem
    }
}
