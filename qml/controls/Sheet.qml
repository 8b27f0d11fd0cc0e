import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A dialog: a title, content that scrolls when it must, and the two ways out.
T.Dialog {
    id: sheet

    default property alias content: body.data
    property string acceptText: qsTr("Done")
    property string rejectText: qsTr("Cancel")
    property bool acceptEnabled: true
    property bool danger: false
    property bool busy: false
    property string namePrefix: "sheet"
    /// Closes by itself when accepted; a page that must wait for a model sets this to false.
    property bool closesItself: true
    /// It takes entries: from the moment it is asked for until it begins to go.
    property bool taking: false

    signal confirmed

    onAboutToShow: taking = true
    onAboutToHide: taking = false

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - Theme.coveredBelow - height) / 2) : 0
    width: Math.min(Theme.dialogWidth, (parent ? parent.width : Theme.dialogWidth) - 2 * Theme.l)
    height: Math.min(implicitHeight, (parent ? parent.height - Theme.coveredBelow : implicitHeight) - 2 * Theme.l)
    implicitHeight: topPadding + bottomPadding + head.implicitHeight + body.implicitHeight + foot.implicitHeight + 2 * Theme.l
    padding: Theme.xl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.gentle } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: FloatSurface {}

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.l

            Title {
                id: head
                Layout.fillWidth: true
                text: sheet.title
            }
            Flickable {
                id: scroll
                Layout.fillWidth: true
                Layout.fillHeight: true
                contentWidth: width
                contentHeight: body.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                clip: contentHeight > height
                T.ScrollBar.vertical: ScrollMark {
                    // In the padding, and no part of the layout.
                    parent: scroll.parent.parent
                    x: scroll.x + scroll.width + Theme.xs
                    y: scroll.y
                    height: scroll.height
                }

                ColumnLayout {
                    id: body
                    width: parent.width
                    spacing: Theme.m
                }
            }
            // Words that change while the sheet is closed would find a layout of Qt 6.4 asleep.
            Row {
                id: foot
                Layout.alignment: Qt.AlignRight
                spacing: Theme.m

                ActionButton {
                    objectName: sheet.namePrefix + "Cancel"
                    visible: sheet.rejectText !== ""
                    kind: ActionButton.Quiet
                    text: sheet.rejectText
                    onClicked: sheet.reject()
                }
                ActionButton {
                    objectName: sheet.namePrefix + "Accept"
                    kind: sheet.danger ? ActionButton.Danger : ActionButton.Primary
                    text: sheet.acceptText
                    busy: sheet.busy
                    enabled: sheet.acceptEnabled && !sheet.busy
                    onClicked: {
                        sheet.confirmed();
                        if (sheet.closesItself)
                            sheet.accept();
                    }
                }
            }
        }
    }
}
