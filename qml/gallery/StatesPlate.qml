import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// What tells how things stand.
ScrollColumn {
    id: plate

    Flow {
        Layout.fillWidth: true
        spacing: Theme.l

        ProgressRing { value: 0.0 }
        ProgressRing { value: 0.61 }
        ProgressRing { value: 1 }
        ProgressLine {
            width: Theme.panelWidth
            value: 0.4
        }
        StackBar {
            width: Theme.panelWidth
            parts: [20, 5, 2, 10]
            colors: [Theme.good, Theme.caution, Theme.bad, Theme.clear]
        }
        BusyDots {}
        SavedMark { status: SavedMark.Saving }
        SavedMark { status: SavedMark.Saved }
        SavedMark { status: SavedMark.Failed }
        Figure { text: "412.5" }
    }
    Notice { Layout.fillWidth: true; title: "A word"; text: "Something worth knowing."; action: "Open" }
    Notice { Layout.fillWidth: true; kind: Notice.Caution; text: "A veto item was found nonconform: MO-01." }
    Notice { Layout.fillWidth: true; kind: Notice.Fault; title: "The vault is damaged"; text: "Nothing was written to it." }
    Notice { Layout.fillWidth: true; kind: Notice.Good; text: "All received by the office at 14:02." }
    GridLayout {
        Layout.fillWidth: true
        columns: plate.width < 3 * Theme.panelWidth ? 1 : 3
        columnSpacing: Theme.l
        rowSpacing: Theme.l

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            contentItem: EmptyState {
                glyph: "finding"
                title: "No findings yet"
                text: "Write one from an item, or here."
                action: "Write a finding"
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            contentItem: EmptyState {
                loading: true
                text: "Opening the review"
            }
        }
        FloatSurface {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            implicitHeight: words.implicitHeight + 2 * Theme.l

            ColumnLayout {
                id: words
                anchors.fill: parent
                anchors.margins: Theme.l

                Title { text: "What floats" }
                KeyValue { Layout.fillWidth: true; name: "Serial number"; value: "SN-2231-X" }
                KeyValue { Layout.fillWidth: true; name: "Room" }
                Item { Layout.fillHeight: true }
            }
        }
    }
}
