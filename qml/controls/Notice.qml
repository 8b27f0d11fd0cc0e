import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// Something a person should know now, in the page: what it is and what can be done.
Rectangle {
    id: notice

    enum Kind { Note, Caution, Fault, Good }

    property int kind: Notice.Note
    property string title: ""
    property string text: ""
    property string action: ""
    property string actionName: ""

    readonly property color front: [Theme.accent, Theme.caution, Theme.bad, Theme.good][kind]

    signal acted

    implicitWidth: Theme.readingWidth
    implicitHeight: row.implicitHeight + 2 * Theme.m
    radius: Theme.radiusM
    color: [Theme.accentTint, Theme.cautionTint, Theme.badTint, Theme.goodTint][kind]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + (title === "" || text === "" ? "" : ". ") + text

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.m
        spacing: Theme.m

        Icon {
            Layout.alignment: Qt.AlignTop
            icon: ["note", "warning", "warning", "conform"][notice.kind]
            color: notice.front
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs

            Body {
                Layout.fillWidth: true
                visible: text !== ""
                text: notice.title
                font.bold: true
            }
            Body {
                Layout.fillWidth: true
                visible: text !== ""
                text: notice.text
                font.pixelSize: Theme.label
            }
        }
        ActionButton {
            objectName: notice.actionName
            visible: notice.action !== ""
            text: notice.action
            onClicked: notice.acted()
        }
    }
}
