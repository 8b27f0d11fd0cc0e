pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// The three things that can be said of a declared unit, and taking it back.
ColumnLayout {
    id: verdict

    property string sighting: "unsighted"

    signal matched
    signal mismatched
    signal missed
    signal cleared

    component Choice: T.AbstractButton {
        id: choice

        required property string key
        readonly property SightingLook look: SightingLook { key: choice.key }

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.answerTarget
        text: look.word
        checked: verdict.sighting === key
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.checked: checked

        contentItem: ColumnLayout {
            spacing: 0

            Icon {
                Layout.alignment: Qt.AlignHCenter
                icon: choice.look.icon
                color: choice.checked ? Theme.surface : choice.look.color
            }
            Text {
                Layout.fillWidth: true
                text: choice.text
                font.pixelSize: Theme.label
                font.bold: choice.checked
                color: choice.checked ? Theme.surface : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
            }
        }
        background: Rectangle {
            radius: Theme.radiusS
            color: choice.checked ? choice.look.color : choice.down ? choice.look.tint : Theme.surface
            border.width: Theme.hairline
            border.color: choice.look.color

            FocusFrame { active: choice.visualFocus }
        }
    }

    spacing: Theme.s

    RowLayout {
        spacing: Theme.s

        Choice { objectName: "sightMatch"; key: "match"; onClicked: verdict.matched() }
        Choice { objectName: "sightMismatch"; key: "mismatch"; onClicked: verdict.mismatched() }
        Choice { objectName: "sightMissing"; key: "missing"; onClicked: verdict.missed() }
    }
    ActionButton {
        objectName: "sightClear"
        visible: verdict.sighting !== "unsighted"
        kind: ActionButton.Quiet
        glyph: "open"
        text: qsTr("Back to unsighted")
        onClicked: verdict.cleared()
    }
}
