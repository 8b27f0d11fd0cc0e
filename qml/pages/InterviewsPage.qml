import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The interviews: who was spoken with, and the one that is being held.
ReviewPage {
    id: page

    readonly property InterviewListModel interviews: review.interviews
    readonly property InterviewPane pane: review.interview

    objectName: "interviewsPage"
    title: qsTr("Interviews")
    Component.onCompleted: starter.resume()

    actions: [
        ActionButton {
            objectName: "newInterview"
            visible: page.interviews.writable && (page.wide || !page.pane.open)
            glyph: "plus"
            text: qsTr("New interview")
            onClicked: starter.begin()
        }
    ]

    Shortcut {
        sequences: page.app.keys.of("closeInterview")
        enabled: page.pane.open
        onActivated: panel.leave()
    }

    TalkTabs {
        Layout.fillWidth: !page.wide
        visible: page.review.tests.offered && (page.wide || !page.pane.open)
        review: page.review
        page: "interviews"
        onChosen: target => page.went(target, "")
    }
    Notice {
        objectName: "missingRoles"
        Layout.fillWidth: true
        visible: page.interviews.missingRoles.length > 0 && (page.wide || !page.pane.open)
        kind: Notice.Caution
        text: qsTr("Still to be interviewed before the review is sealed: %1").arg(page.app.labels.list(page.interviews.missingRoles))
    }
    CutOffNotice {
        Layout.fillWidth: true
        visible: cutOff.pending && page.interviews.writable
        cutOff: page.pane.cutOff
        resumable: entered.sheet !== undefined || entered.interview !== page.pane.interviewId
        onResumed: entered => panel.resume(entered)
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.l

        InterviewListView {
            id: list
            Layout.fillWidth: !page.pane.open || !page.wide
            Layout.preferredWidth: page.pane.open && page.wide ? Theme.panelWidth : -1
            Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
            Layout.fillHeight: true
            visible: page.wide || !page.pane.open
            focus: true
            interviews: page.interviews
            current: page.pane.interviewId
            onChosen: interview => page.pane.interviewId = interview

            EmptyState {
                anchors.fill: parent
                visible: list.count === 0
                glyph: "person"
                title: qsTr("Nobody has been interviewed yet")
                text: qsTr("The questions come from the template, by the person's role. Answers are kept as they are written.")
            }
        }
        InterviewPanel {
            id: panel
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.pane.open
            labels: page.app.labels
            review: page.review
            pane: page.pane
            wide: page.wide
            onWent: (target, key) => page.went(target, key)
            onTold: (text, undoable) => page.told(text, undoable)
        }
    }

    NewInterviewSheet {
        id: starter
        review: page.review
        onBegun: interview => page.pane.interviewId = interview
    }
}
