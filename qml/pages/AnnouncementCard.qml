import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What was announced to the applicant, to whom, when and by whom.
Card {
    id: card

    required property ReviewSession review

    contentItem: ColumnLayout {
        spacing: Theme.m

        Title {
            Layout.fillWidth: true
            text: qsTr("Announcement to the applicant")
        }
        TextEntry {
            Layout.fillWidth: true
            fieldName: "announcedTo"
            label: qsTr("To whom")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.closing.announcedTo
            problem: card.review.writeProblem
            onCommitted: text => card.review.closing.announcedTo = text
        }
        RowLayout {
            spacing: Theme.s

            TextEntry {
                Layout.fillWidth: true
                fieldName: "announcedWhen"
                label: qsTr("When")
                readOnly: !card.review.writable
                subject: card.review.reviewId
                value: card.review.closing.announcedWhen
                problem: card.review.writeProblem
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
            label: qsTr("By whom")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.closing.announcedBy
            problem: card.review.writeProblem
            onCommitted: text => card.review.closing.announcedBy = text
        }
        NoteEntry {
            Layout.fillWidth: true
            fieldName: "announcement"
            label: qsTr("What was announced")
            readOnly: !card.review.writable
            subject: card.review.reviewId
            value: card.review.announcement
            problem: card.review.writeProblem
            onCommitted: text => card.review.announcement = text
        }
    }
}
