pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The papers: which, in which language, how they look, and out of the vault as a PDF.
Card {
    id: card

    required property PapersModel papers

    signal told(string text, bool undoable)

    Connections {
        target: card.papers

        function onSaved(path: string) {
            card.told(qsTr("Saved: %1").arg(path), false);
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.m

        Flow {
            Layout.fillWidth: true
            spacing: Theme.s

            Repeater {
                model: card.papers

                PaperChip {
                    onClicked: card.papers.choose(kind, !chosen)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s

            SegmentBar {
                Repeater {
                    model: ["en", "zh_CN", "both"]

                    SegmentButton {
                        required property string modelData

                        objectName: "papersLanguage:" + modelData
                        text: modelData === "en" ? "English" : modelData === "zh_CN" ? "中文" : qsTr("Both")
                        checked: card.papers.language === modelData
                        onClicked: card.papers.language = modelData
                    }
                }
            }
            Item { Layout.fillWidth: true }
            ActionButton {
                objectName: "papersMake"
                glyph: "eye"
                text: qsTr("Show")
                enabled: !card.papers.busy && card.papers.chosenCount > 0
                onClicked: card.papers.make()
            }
            ActionButton {
                objectName: "papersSave"
                kind: ActionButton.Primary
                glyph: "document"
                text: qsTr("Save")
                enabled: !card.papers.busy && card.papers.chosenCount > 0
                onClicked: sheet.begin()
            }
        }
        RowLayout {
            visible: card.papers.busy
            spacing: Theme.s

            ProgressLine {
                objectName: "papersProgress"
                Layout.fillWidth: true
                value: card.papers.progress
            }
            ActionButton {
                objectName: "papersStop"
                kind: ActionButton.Quiet
                glyph: "stop"
                text: qsTr("Stop")
                onClicked: card.papers.stop()
            }
        }
        Notice {
            objectName: "papersProblem"
            Layout.fillWidth: true
            visible: card.papers.problem !== "" && !card.papers.busy
            kind: Notice.Fault
            text: card.papers.problem
        }
        Notice {
            objectName: "papersStale"
            Layout.fillWidth: true
            visible: card.papers.stale && card.papers.pageCount > 0 && !card.papers.busy
            text: qsTr("These pages are of an earlier state or another choice.")
            action: qsTr("Show anew")
            onActed: card.papers.make()
        }
        PrintedPages {
            Layout.fillWidth: true
            Layout.fillHeight: true
            papers: card.papers
        }
    }

    SavePapersSheet {
        id: sheet
        papers: card.papers
    }
}
