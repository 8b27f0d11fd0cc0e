import QtQuick
import Fieldseal.Models
import Fieldseal.Controls

/// Between the two ways in which a review hears people: interviews and the knowledge test.
SegmentBar {
    id: tabs

    required property ReviewSession review
    required property string page

    signal chosen(string page)

    visible: review.tests.offered

    SegmentButton {
        objectName: "talkTab:interviews"
        glyph: "person"
        text: qsTr("Interviews")
        count: tabs.review.interviews.count
        checked: tabs.page === "interviews"
        onClicked: tabs.chosen("interviews")
    }
    SegmentButton {
        objectName: "talkTab:tests"
        glyph: "checklist"
        text: qsTr("Knowledge test")
        count: tabs.review.tests.count
        checked: tabs.page === "tests"
        onClicked: tabs.chosen("tests")
    }
}
