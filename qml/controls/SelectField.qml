pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// One choice of several that need no space until it is asked for.
T.AbstractButton {
    id: field

    /// What `chosen` says, and what is shown for each.
    property list<string> codes
    property list<string> words
    readonly property alias menu: list
    property string label: ""
    property string current: ""
    property string glyph: ""
    readonly property string currentText: codes.indexOf(current) >= 0 ? words[codes.indexOf(current)] : ""

    signal chosen(string key)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.target
    leftPadding: Theme.m
    rightPadding: Theme.m
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: label === "" ? currentText : label + ": " + currentText
    onClicked: list.open()

    contentItem: RowLayout {
        spacing: Theme.s

        Icon {
            visible: field.glyph !== ""
            icon: field.glyph
            size: Theme.iconS
            color: Theme.muted
        }
        Text {
            visible: field.label !== ""
            text: field.label
            font.pixelSize: Theme.label
            color: Theme.muted
        }
        Text {
            Layout.fillWidth: true
            text: field.currentText
            font.pixelSize: Theme.label
            color: Theme.ink
            elide: Text.ElideRight
        }
        Icon {
            icon: "chevron_down"
            size: Theme.iconS
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: field.down || list.visible ? Theme.pressed : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.lineStrong

        FocusFrame { active: field.visualFocus }
    }

    ChoiceMenu {
        id: list
        y: field.height + Theme.xs
        width: Math.max(field.width, implicitWidth)
        codes: field.codes
        words: field.words
        current: field.current
        onChosen: key => field.chosen(key)
    }
}
