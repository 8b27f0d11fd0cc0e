import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A sheet that takes the whole window: for what needs the room, a drawing, a picture, a camera. Its first
/// button leads back to where one was.
T.Popup {
    id: sheet

    property string title: ""
    property string subtitle: ""
    property string namePrefix: "full"
    property string backText: qsTr("Back")
    default property alias content: body.data
    property alias actions: head.actions
    readonly property bool wide: width >= Theme.wideFrom

    /// The back button or Escape: the owner decides what becomes of what was done, and closes.
    signal left

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: wide ? Theme.l : Theme.m
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.gentle } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
    T.Overlay.modal: Item {}
    background: Rectangle { color: Theme.paper }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        Keys.onEscapePressed: sheet.left()
        Keys.onBackPressed: sheet.left()

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.m

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s

                IconButton {
                    objectName: sheet.namePrefix + "Back"
                    Layout.alignment: Qt.AlignTop
                    glyph: "back"
                    text: sheet.backText
                    onClicked: sheet.left()
                }
                PageHead {
                    id: head
                    Layout.fillWidth: true
                    title: sheet.title
                    subtitle: sheet.subtitle
                }
            }
            ColumnLayout {
                id: body
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.m
            }
        }
    }
}
