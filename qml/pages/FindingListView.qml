import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The findings under the head of their severity.
ListView {
    id: list

    required property Labels labels
    required property FindingListModel findings
    property string current: ""

    signal chosen(string finding)
    signal confirmed(string finding)

    objectName: "findingList"
    clip: true
    spacing: Theme.s
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: findings
    T.ScrollBar.vertical: ScrollMark {}

    delegate: FindingRow {
        width: ListView.view.width - Theme.m
        labels: (ListView.view as FindingListView).labels
        chosen: findingId === (ListView.view as FindingListView).current
        onClicked: (ListView.view as FindingListView).chosen(findingId)
        onConfirmed: (ListView.view as FindingListView).confirmed(findingId)
    }
    section.property: "severity"
    section.delegate: SeverityHead {
        width: ListView.view.width
    }
}
