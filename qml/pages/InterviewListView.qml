import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The interviews of the review.
ListView {
    id: list

    required property InterviewListModel interviews
    property string current: ""

    signal chosen(string interview)

    objectName: "interviewList"
    clip: true
    spacing: Theme.s
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: interviews
    T.ScrollBar.vertical: ScrollMark {}

    delegate: InterviewRow {
        width: ListView.view.width - Theme.m
        chosen: interviewId === (ListView.view as InterviewListView).current
        onClicked: (ListView.view as InterviewListView).chosen(interviewId)
    }
}
