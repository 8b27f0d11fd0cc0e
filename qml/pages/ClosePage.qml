pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// Ends the review on site: what blocks, the score sheet, the opinion, the statement, the seal.
ReviewPage {
    id: page

    /// "blockers", "score", "papers" or, in portrait, "words".
    property string part: "blockers"

    function writeOpinion() {
        if (!wide)
            part = "words";
        words.writeOpinion();
    }

    objectName: "closePage"
    title: qsTr("Close")
    // Where it stands when the page is opened; it does not turn over under the finger when the last blocker goes.
    Component.onCompleted: part = review.sealed ? "papers" : review.blockers.count > 0 ? "blockers" : wide ? "score" : "words"

    SegmentBar {
        Layout.fillWidth: !page.wide

        SegmentButton {
            objectName: "closeBlockers"
            glyph: "warning"
            text: qsTr("What still blocks")
            count: page.review.blockers.count
            checked: page.part === "blockers"
            onClicked: page.part = "blockers"
        }
        SegmentButton {
            objectName: "closeScore"
            glyph: "overview"
            text: qsTr("Score sheet")
            checked: page.part === "score"
            onClicked: page.part = "score"
        }
        SegmentButton {
            objectName: "closeWords"
            visible: !page.wide
            glyph: "seal"
            text: qsTr("Opinion and seal")
            checked: page.part === "words"
            onClicked: page.part = "words"
        }
        SegmentButton {
            objectName: "closePapers"
            glyph: "document"
            text: qsTr("Papers")
            checked: page.part === "papers"
            onClicked: page.part = "papers"
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.l

        BlockerList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: page.part === "blockers"
            blockers: page.review.blockers
            onJumped: (target, key) => target === "close" ? page.writeOpinion() : page.went(target, key)
        }
        ScoreSheet {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: page.part === "score"
            labels: page.app.labels
            score: page.review.score
            onJumped: item => page.went("checklist", item)
        }
        PapersPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: page.part === "papers"
            papers: page.review.papers
            onTold: (text, undoable) => page.told(text, undoable)
        }
        ClosingWords {
            id: words
            Layout.fillWidth: true
            Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: page.wide || page.part === "words"
            app: page.app
            review: page.review
            onTold: (text, undoable) => page.told(text, undoable)
        }
    }
}
