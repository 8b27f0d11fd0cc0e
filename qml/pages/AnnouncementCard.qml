import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What was announced to the applicant, to whom, when and by whom.
Card {
    id: card

    required property Labels labels
    required property ReviewSession review

    contentItem: ColumnLayout {
        spacing: Theme.m

        RowLayout {
            Title {
                Layout.fillWidth: true
                text: qsTr("Announcement to the applicant")
            }
            HistoryButton {
                objectName: "announcementHistory"
                labels: card.labels
                history: card.review.history
                entity: "review"
                fields: ["announcement"]
                title: qsTr("History of the announcement")
            }
        }
        TextEntry {
            Layout.fillWidth: true
            fieldName: "announcedTo"
            pauses: true
            label: qsTr("To whom")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.closing.announcedTo
            keeper: card.review.unsaved
            onCommitted: text => card.review.closing.announcedTo = text
        }
        RowLayout {
            spacing: Theme.s

            TextEntry {
                Layout.fillWidth: true
                fieldName: "announcedWhen"
                pauses: true
                label: qsTr("When")
                readOnly: !card.review.writable
                subject: card.review.reviewId
                value: card.review.closing.announcedWhen
                keeper: card.review.unsaved
                onCommitted: text => card.review.closing.announcedWhen = text
            }
            IconButton {
                objectName: "announcedNow"
                Layout.alignment: Qt.AlignBottom
                visible: card.review.writable
                glyph: "clock"
                text: qsTr("Now")
                onClicked: card.review.closing.announcedWhen = card.review.closing.nowText()
            }
        }
        TextEntry {
            Layout.fillWidth: true
            fieldName: "announcedBy"
            pauses: true
            label: qsTr("By whom")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.closing.announcedBy
            keeper: card.review.unsaved
            onCommitted: text => card.review.closing.announcedBy = text
        }
        NoteEntry {
            Layout.fillWidth: true
            fieldName: "announcement"
            label: qsTr("What was announced")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.announcement
            keeper: card.review.unsaved
            onCommitted: text => card.review.announcement = text
        }
    }
}
