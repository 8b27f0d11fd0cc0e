pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Opinion, announcement, the applicant's statement, and the seal, in the order of the day.
ScrollColumn {
    id: words

    required property FieldApp app
    required property ReviewSession review

    signal told(string text, bool undoable)

    OpinionCard {
        Layout.fillWidth: true
        labels: words.app.labels
        review: words.review
    }
    Card {
        Layout.fillWidth: true

        contentItem: ColumnLayout {
            spacing: Theme.m

            Title {
                Layout.fillWidth: true
                text: qsTr("Announcement to the applicant")
            }
            NoteEntry {
                Layout.fillWidth: true
                fieldName: "announcement"
                placeholder: qsTr("What was announced, to whom, when")
                readOnly: !words.review.writable
                value: words.review.announcement
                onCommitted: text => words.review.announcement = text
            }
        }
    }
    StatementCard {
        Layout.fillWidth: true
        review: words.review
    }
    SealCard {
        Layout.fillWidth: true
        app: words.app
        review: words.review
        onTold: (text, undoable) => words.told(text, undoable)
    }
}
