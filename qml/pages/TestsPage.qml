import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The knowledge tests: papers that were drawn, who sits one, what came out.
ReviewPage {
    id: page

    readonly property TestListModel tests: review.tests
    readonly property TestPane pane: review.test

    objectName: "testsPage"
    title: qsTr("Knowledge test")

    actions: [
        ActionButton {
            objectName: "drawPapers"
            visible: page.tests.writable && page.tests.problem === "" && (page.wide || !page.pane.open)
            glyph: "plus"
            text: qsTr("Draw papers")
            onClicked: drawer.begin()
        }
    ]

    Component.onCompleted: if (tests.problem === "")
        drawer.resume()

    Shortcut {
        sequences: page.app.keys.of("closeTest")
        enabled: page.pane.open
        onActivated: page.pane.testId = ""
    }

    TalkTabs {
        Layout.fillWidth: !page.wide
        visible: page.review.tests.offered && (page.wide || !page.pane.open)
        review: page.review
        page: "tests"
        onChosen: target => page.went(target, "")
    }
    Notice {
        objectName: "testProblem"
        Layout.fillWidth: true
        visible: page.tests.problem !== ""
        kind: Notice.Caution
        text: page.tests.problem
    }
    TestSummary {
        Layout.fillWidth: true
        visible: page.tests.offered && (page.wide || !page.pane.open)
        tests: page.tests
        wide: page.wide
        onHandOverWanted: hand.open()
        onTaken: count => page.told(qsTr("%n result(s) taken", "", count), true)
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.l

        TestListView {
            id: list
            Layout.fillWidth: true
            Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
            Layout.fillHeight: true
            visible: page.wide || !page.pane.open
            focus: true
            tests: page.tests
            current: page.pane.testId
            onChosen: test => page.pane.testId = test

            EmptyState {
                anchors.fill: parent
                visible: list.count === 0
                glyph: "checklist"
                title: qsTr("No papers have been drawn yet")
                text: qsTr("Choose who sits the test. Each person gets a paper of their own, drawn from the question bank.")
            }
        }
        TestPanel {
            Layout.preferredWidth: page.wide ? Theme.dialogWidth : -1
            Layout.fillWidth: !page.wide
            Layout.fillHeight: true
            visible: page.pane.open
            labels: page.app.labels
            review: page.review
            pane: page.pane
            onTold: (text, undoable) => page.told(text, undoable)
        }
    }

    DrawPapersSheet {
        id: drawer
        review: page.review
    }
    ConfirmSheet {
        id: hand
        namePrefix: "handOver"
        title: qsTr("Hand the tablet over")
        text: qsTr("It shows nothing but the test until your passphrase is entered. %n person(s) sit it one after another.", "", page.tests.preparedCount)
        acceptText: qsTr("Hand over")
        onConfirmed: page.review.sitting.handOver(page.tests.preparedIds())
    }
}
