pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What was written after the seal: by whom, when, what. The seal does not cover it.
Card {
    id: card

    required property ReviewSession review

    contentItem: ColumnLayout {
        spacing: Theme.m

        Title {
            Layout.fillWidth: true
            text: qsTr("Amendments after the seal")
        }
        Notice {
            objectName: "amendmentNotice"
            Layout.fillWidth: true
            kind: Notice.Caution
            text: qsTr("%n entries came after the seal. They are no part of what was signed and sealed.", "", card.review.amendments)
        }
        Repeater {
            model: card.review.closing.amendments

            ColumnLayout {
                id: row

                // {title, field, value, authorName, timeText} as the model documents it.
                required property var modelData
                required property int index

                objectName: "amendment:" + index
                Layout.fillWidth: true
                spacing: 0

                Body {
                    Layout.fillWidth: true
                    text: row.modelData.title + " · " + row.modelData.field
                    font.pixelSize: Theme.label
                    font.bold: true
                }
                Body {
                    Layout.fillWidth: true
                    text: row.modelData.value
                    font.pixelSize: Theme.label
                }
                Caption {
                    Layout.fillWidth: true
                    text: row.modelData.authorName + " · " + row.modelData.timeText
                }
            }
        }
    }
}
