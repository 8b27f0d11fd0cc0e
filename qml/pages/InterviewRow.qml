import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One interview in the list.
TalkRow {
    id: row

    required property string interviewId
    required property string personName
    required property string personText
    required property string roleTitle
    required property string interviewState
    required property string stateText
    required property string timeText
    required property string authorName
    required property bool conflicted
    required property int voided

    objectName: "row:" + interviewId
    text: personName
    caption: Lists.joined([roleTitle, personText], " · ")
    detail: Lists.joined([authorName, timeText], " · ")
    past: interviewState === "retracted"

    Tag {
        readonly property bool done: row.interviewState === "signed" || row.interviewState === "refused"

        word: row.stateText
        icon: done ? "received" : row.interviewState === "read_back" ? "edit" : row.interviewState === "retracted" ? "close" : "open"
        front: done ? Theme.good : row.interviewState === "read_back" ? Theme.caution : Theme.neutral
        tint: done ? Theme.goodTint : row.interviewState === "read_back" ? Theme.cautionTint : Theme.neutralTint
    }
    Tag {
        visible: row.voided > 0 && row.interviewState !== "signed"
        word: qsTr("%n signature(s) void", "", row.voided)
        icon: "warning"
        front: Theme.bad
        tint: Theme.badTint
    }
    Tag {
        visible: row.conflicted
        word: qsTr("In conflict")
        icon: "conflict"
        front: Theme.bad
        tint: Theme.badTint
    }
}
