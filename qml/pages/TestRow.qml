import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One knowledge test in the list.
TalkRow {
    id: row

    required property string testId
    required property string personName
    required property string personText
    required property string testState
    required property string stateText
    required property string resultText
    required property bool passed
    required property int incidentCount
    required property string proposal
    required property bool taken
    required property string timeText

    objectName: "row:" + testId
    text: personName
    caption: Lists.joined([personText, timeText], " · ")
    detail: testState === "handed_in" ? stateText : ""
    past: testState === "abandoned"

    Tag {
        visible: row.resultText !== ""
        word: row.passed ? qsTr("Passed, %1").arg(row.resultText) : row.resultText
        icon: row.passed ? "conform" : "nonconform"
        front: row.passed ? Theme.good : Theme.bad
        tint: row.passed ? Theme.goodTint : Theme.badTint
    }
    Tag {
        visible: row.testState !== "handed_in"
        word: row.stateText
        icon: row.testState === "running" ? "clock" : row.testState === "abandoned" ? "close" : "open"
        front: row.testState === "running" ? Theme.caution : Theme.neutral
        tint: row.testState === "running" ? Theme.cautionTint : Theme.neutralTint
    }
    Tag {
        visible: row.incidentCount > 0
        word: qsTr("%n note(s)", "", row.incidentCount)
        icon: "warning"
        front: Theme.caution
        tint: Theme.cautionTint
    }
    Tag {
        visible: row.proposal !== "" && !row.taken
        word: qsTr("Result not taken yet")
        icon: "open"
    }
}
