import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// Filters what is beside it while one types. Escape empties it.
T.TextField {
    id: search

    property string prompt: qsTr("Search")
    /// From here on the prompt is read whole.
    readonly property real wishedWidth: ghost.implicitWidth + leftPadding + rightPadding

    implicitWidth: Theme.panelWidth
    implicitHeight: Theme.target
    leftPadding: Theme.m + Theme.iconS + Theme.s
    rightPadding: Theme.target
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.body
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: prompt
    Accessible.searchEdit: true
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        clear();
    }

    background: Rectangle {
        radius: Theme.radiusS
        color: Theme.surface
        border.width: search.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: search.activeFocus ? Theme.accent : Theme.lineStrong
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.m
        anchors.verticalCenter: parent.verticalCenter
        icon: "search"
        size: Theme.iconS
        color: Theme.muted
    }
    Text {
        id: ghost
        anchors.fill: parent
        anchors.leftMargin: search.leftPadding
        anchors.rightMargin: search.rightPadding
        verticalAlignment: Text.AlignVCenter
        visible: search.text === "" && search.preeditText === ""
        text: search.prompt
        font.pixelSize: Theme.body
        color: Theme.muted
        elide: Text.ElideRight
    }
    IconButton {
        anchors.right: parent.right
        visible: search.text !== ""
        glyph: "close"
        focusPolicy: Qt.NoFocus
        text: qsTr("Clear the search")
        onClicked: search.clear()
    }
}
