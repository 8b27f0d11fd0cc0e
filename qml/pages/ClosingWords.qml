pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Opinion, announcement, the applicant's statement, and the seal, in the order of the day.
ScrollColumn {
    id: words

    required property FieldApp app
    required property ReviewSession review

    signal told(string text, bool undoable)

    /// Brings the opinion into sight and puts the cursor into its reasons.
    function writeOpinion() {
        contentY = Math.max(0, Math.min(opinion.y, contentHeight - height));
        opinion.write();
    }

    AmendmentCard {
        Layout.fillWidth: true
        visible: words.review.amendments > 0
        review: words.review
    }
    OpinionCard {
        id: opinion
        Layout.fillWidth: true
        labels: words.app.labels
        review: words.review
    }
    AnnouncementCard {
        Layout.fillWidth: true
        labels: words.app.labels
        review: words.review
    }
    StatementCard {
        Layout.fillWidth: true
        labels: words.app.labels
        review: words.review
    }
    SealCard {
        Layout.fillWidth: true
        app: words.app
        review: words.review
        onTold: (text, undoable) => words.told(text, undoable)
    }
}
