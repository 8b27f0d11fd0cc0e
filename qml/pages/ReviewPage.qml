import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What the pages of an open review share: the head with the applicant, undo and redo, and a body.
AppPage {
    id: page

    required property ReviewSession review
    property string title: ""
    default property alias content: body.data
    property alias actions: extra.data

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.wide ? Theme.xl : Theme.l
        anchors.bottomMargin: Theme.m
        spacing: Theme.m

        PageHead {
            Layout.fillWidth: true
            title: page.title
            slack: mark.slack
            subtitle: page.review.applicant + " · " + page.review.applicationNumber

            RowLayout {
                id: extra
                spacing: Theme.s
            }
            UnsentMark {
                id: mark
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth - slack
                Layout.maximumWidth: implicitWidth
                unsent: page.review.unsent
                receivedAtText: page.review.receivedAtText
            }
            IconButton {
                objectName: "undo"
                glyph: "undo"
                text: page.review.canUndo ? qsTr("Undo: %1").arg(page.review.undoText) : qsTr("Undo")
                enabled: page.review.canUndo
                onClicked: page.review.undo()
            }
            IconButton {
                objectName: "redo"
                glyph: "redo"
                text: page.review.canRedo ? qsTr("Redo: %1").arg(page.review.redoText) : qsTr("Redo")
                enabled: page.review.canRedo
                onClicked: page.review.redo()
            }
        }
        Notice {
            objectName: "readOnlyNotice"
            Layout.fillWidth: true
            visible: !page.review.writable && page.review.readOnlyReason !== ""
            text: page.review.readOnlyReason
        }
        ColumnLayout {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.m
        }
    }
}
