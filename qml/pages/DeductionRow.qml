import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One deduction: the item, the unit where it is one, the determination, the points.
T.ItemDelegate {
    id: row

    required property Labels labels
    required property string itemId
    required property string question
    required property string unitText
    required property string determination
    required property string pointsText
    required property bool capped

    objectName: "deduction:" + itemId
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.xs)
    leftPadding: Theme.m
    rightPadding: Theme.m
    focusPolicy: Qt.StrongFocus
    text: question
    Accessible.role: Accessible.ListItem
    Accessible.name: Lists.joined([itemId, unitText, labels.determination(determination), pointsText], ", ")

    contentItem: RowLayout {
        spacing: Theme.m

        // Of one width, so that the words beside it stand below each other.
        Item {
            Layout.preferredWidth: Math.max(Math.round(Theme.tileWidth * 0.8), tag.implicitWidth)
            implicitHeight: tag.implicitHeight

            DeterminationTag {
                id: tag
                width: Math.min(implicitWidth, parent.width)
                key: row.determination
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Body {
                Layout.fillWidth: true
                text: row.unitText === "" ? row.itemId : row.itemId + " · " + row.unitText
                font.pixelSize: Theme.label
                font.bold: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                lineHeight: 1
            }
            Caption {
                Layout.fillWidth: true
                text: row.question
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 1
            }
        }
        Caption {
            visible: row.capped
            text: qsTr("capped")
        }
        Body {
            text: "−" + row.pointsText
            font.bold: true
            color: Theme.bad
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: row.down ? Theme.pressed : Theme.clear

        FocusFrame {
            active: row.visualFocus
            anchors.margins: 0
        }
    }
}
