import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// What stands where a list would be: why it is empty and what comes next; or that it is coming.
Item {
    id: empty

    property string glyph: "note"
    property string title: ""
    property string text: ""
    property string action: ""
    property string actionName: ""
    property bool loading: false
    /// No room for more than the words and the way on.
    readonly property bool tight: Theme.textScale > 1 && height < 10 * Theme.body

    signal acted

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight + 2 * Theme.xl

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.l, Theme.formWidth)
        spacing: Theme.m

        BusyDots {
            Layout.alignment: Qt.AlignHCenter
            visible: empty.loading
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            visible: !empty.loading && !empty.tight
            icon: empty.glyph
            size: Theme.iconL
            color: Theme.muted
        }
        Title {
            Layout.fillWidth: true
            visible: text !== ""
            text: empty.title
            horizontalAlignment: Text.AlignHCenter
        }
        Body {
            Layout.fillWidth: true
            visible: text !== "" && (!empty.tight || empty.title === "")
            text: empty.text
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
        ActionButton {
            objectName: empty.actionName
            Layout.alignment: Qt.AlignHCenter
            visible: empty.action !== "" && !empty.loading
            kind: ActionButton.Primary
            text: empty.action
            onClicked: empty.acted()
        }
    }
}
