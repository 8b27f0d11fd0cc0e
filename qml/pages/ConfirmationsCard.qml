pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// What waits for a second inspector or the leader: what is mine to confirm first, one tap each.
Card {
    id: card

    required property Labels labels
    required property ConfirmationListModel confirmations

    signal opened(string page, string key)
    signal told(string text, bool undoable)

    objectName: "confirmations"

    contentItem: ColumnLayout {
        spacing: Theme.s

        Title {
            Layout.fillWidth: true
            text: card.confirmations.mineCount > 0 ? qsTr("%n wait(s) for you", "", card.confirmations.mineCount)
                                                   : qsTr("Waiting for others")
        }
        Repeater {
            model: card.confirmations

            RowLayout {
                id: row

                required property int index
                required property string key
                required property string place
                required property string what
                required property string requirement
                required property string authorName
                required property bool byMe
                required property string waitingText
                required property string page
                required property string pageKey

                Layout.fillWidth: true
                spacing: Theme.s

                ListRow {
                    objectName: "awaited:" + row.key
                    Layout.fillWidth: true
                    glyph: row.byMe ? "received" : "clock"
                    glyphTint: row.byMe ? Theme.accent : Theme.muted
                    text: row.place + " · " + row.what
                    detail: Lists.joined([row.waitingText, row.authorName], " · ")
                    onClicked: card.opened(row.page, row.pageKey)
                }
                ActionButton {
                    objectName: "confirm:" + row.key
                    visible: row.byMe
                    glyph: "received"
                    text: qsTr("Confirm")
                    onClicked: {
                        const name = row.place;
                        if (card.confirmations.confirm(row.index))
                            card.told(qsTr("%1 confirmed").arg(name), true);
                    }
                }
            }
        }
    }
}
