pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One finding: its severity, its words, what it stands on, its due date and its state.
Card {
    id: panel

    readonly property Labels labels: app.labels
    required property FieldApp app
    required property ReviewSession review
    required property FindingEditor editor
    property int saved: SavedMark.Nothing

    signal went(string page, string key)
    signal told(string text, bool undoable)

    function leave() {
        if (editor.stored)
            words.flush();
        else
            words.submit();  // what else was chosen goes along
        editor.close();
    }

    objectName: "findingPanel"
    padding: 0

    contentItem: ScrollColumn {
        margin: Theme.l
        spacing: Theme.m

        // No layout: one of Qt 6.4 lays what begins to be seen once the finding is stored over its neighbours.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(head.implicitHeight, buttons.implicitHeight)

            Title {
                id: head
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - buttons.width - Theme.s
                text: panel.editor.stored ? qsTr("Finding") : qsTr("New finding")
            }
            Row {
                id: buttons
                anchors.right: parent.right

                SavedMark {
                    anchors.verticalCenter: parent.verticalCenter
                    status: panel.saved
                }
                HistoryButton {
                    objectName: "findingHistory"
                    visible: panel.editor.stored
                    labels: panel.labels
                    history: panel.review.history
                    entity: "finding/" + panel.editor.findingId
                    title: qsTr("History of this finding")
                }
                IconButton {
                    objectName: "findingClose"
                    glyph: "close"
                    text: qsTr("Close the finding")
                    onClicked: panel.leave()
                }
            }
        }
        SegmentBar {
            Layout.fillWidth: true

            Repeater {
                model: ["veto", "major", "minor", "observation"]

                SegmentButton {
                    required property string modelData

                    objectName: "findingSeverity:" + modelData
                    text: panel.labels.severity(modelData)
                    checked: panel.editor.severity === modelData
                    enabled: panel.editor.writable
                    onClicked: panel.editor.severity = modelData
                }
            }
        }
        NoteEntry {
            id: words
            Layout.fillWidth: true
            fieldName: "findingText"
            label: qsTr("What does not conform")
            minimumLines: 4
            readOnly: !panel.editor.writable
            subject: panel.editor.subject
            keeper: panel.review.unsaved
            value: panel.editor.findingText
            onCommitted: text => {
                panel.editor.findingText = text;
                panel.saved = panel.editor.findingText === text && panel.editor.stored ? SavedMark.Saved : SavedMark.Failed;
            }
        }
        ActionButton {
            objectName: "findingStore"
            Layout.fillWidth: true
            visible: !panel.editor.stored && panel.editor.findingText !== ""
            kind: ActionButton.Primary
            text: qsTr("Keep this finding")
            onClicked: {
                words.flush();
                if (!panel.editor.stored && panel.editor.store() !== "")
                    panel.saved = SavedMark.Saved;
            }
        }
        FindingGrounds {
            Layout.fillWidth: true
            app: panel.app
            review: panel.review
            editor: panel.editor
            onWent: (page, key) => panel.went(page, key)
        }
        DateEntry {
            Layout.fillWidth: true
            fieldName: "findingDue"
            label: qsTr("To be put right by")
            enabled: panel.editor.writable
            subject: panel.editor.subject
            keeper: panel.review.unsaved
            value: panel.editor.dueIso
            onDateChosen: date => panel.editor.dueIso = date
        }
        FindingLife {
            Layout.fillWidth: true
            visible: panel.editor.stored
            labels: panel.labels
            review: panel.review
            editor: panel.editor
            onTold: (text, undoable) => panel.told(text, undoable)
        }
    }
}
