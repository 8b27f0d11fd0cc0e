import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The knowledge tests of the review.
ListView {
    id: list

    required property TestListModel tests
    property string current: ""

    signal chosen(string test)

    objectName: "testList"
    clip: true
    spacing: Theme.s
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: tests
    T.ScrollBar.vertical: ScrollMark {}

    delegate: TestRow {
        width: ListView.view.width - Theme.m
        chosen: testId === (ListView.view as TestListView).current
        onClicked: (ListView.view as TestListView).chosen(testId)
    }
}
