import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The findings under the head of their severity. (Why the root is no ListView: see ItemListView.)
FocusScope {
    id: pane

    required property Labels labels
    required property FindingListModel findings
    property string current: ""
    /// In a column of the board the severity stands above, and rows are narrow.
    property bool narrow: false
    readonly property alias count: list.count

    signal chosen(string finding)
    signal confirmed(string finding)

    ListView {
        id: list
        objectName: pane.narrow ? "findingColumn:" + pane.findings.severityFilter : "findingList"
        anchors.fill: parent
        focus: true
        clip: true
        spacing: Theme.s
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.visible ? pane.findings : null  // or its rows would be there twice beside the board
        T.ScrollBar.vertical: ScrollMark {}

        delegate: FindingRow {
            width: ListView.view.width - ((ListView.view.parent as FindingListView).narrow ? 0 : Theme.m)
            narrow: (ListView.view.parent as FindingListView).narrow
            labels: (ListView.view.parent as FindingListView).labels
            chosen: findingId === (ListView.view.parent as FindingListView).current
            onClicked: (ListView.view.parent as FindingListView).chosen(findingId)
            onConfirmed: (ListView.view.parent as FindingListView).confirmed(findingId)
        }
        section.property: pane.narrow ? "" : "severity"
        section.delegate: SeverityHead {
            width: ListView.view.width
        }
    }
}
