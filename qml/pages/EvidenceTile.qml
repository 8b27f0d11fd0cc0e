import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One piece of evidence in the gallery: its picture or its icon, what it is, how secret, and whether the office has it.
T.ItemDelegate {
    id: tile

    required property Labels labels
    required property string evidenceId
    required property string kind
    required property string caption
    required property string level
    required property string documentNumber
    required property string linksText
    required property string picture
    required property string contentState
    required property string contentStateText
    property bool chosen: GridView.isCurrentItem && GridView.view.activeFocus

    objectName: "evidence:" + evidenceId
    padding: Theme.xs
    focusPolicy: Qt.StrongFocus
    text: caption
    Accessible.role: Accessible.ListItem
    Accessible.name: Lists.joined([labels.evidenceKind(kind), caption, labels.level(level), documentNumber, linksText,
        contentStateText], ", ")

    contentItem: ColumnLayout {
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: Theme.sunken
            radius: Theme.radiusS
            clip: true

            Image {
                id: thumbnail
                anchors.fill: parent
                visible: status === Image.Ready
                source: tile.picture
                sourceSize.width: 480
                sourceSize.height: 480
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: false
                Accessible.ignored: true
            }
            BusyDots {
                anchors.centerIn: parent
                visible: thumbnail.status === Image.Loading
            }
            Column {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.m
                visible: thumbnail.status !== Image.Ready && thumbnail.status !== Image.Loading
                spacing: Theme.s

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    icon: look.icon(tile.kind)
                    size: Theme.iconL
                    color: Theme.muted
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: Lists.holds(["elsewhere", "awaited", "unavailable"], tile.contentState) ? tile.contentStateText : tile.documentNumber
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.s
            spacing: Theme.xs

            Body {
                Layout.fillWidth: true
                text: tile.caption
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                // Captions of a kind begin alike.
                elide: Text.ElideMiddle
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.xs

                Icon {
                    icon: look.icon(tile.kind)
                    size: Theme.iconS
                    color: Theme.muted
                }
                Caption {
                    Layout.fillWidth: true
                    text: Lists.joined([tile.labels.level(tile.level), tile.linksText], " · ")
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
                Icon {
                    visible: tile.contentState !== ""
                    icon: tile.contentState === "sent" ? "received" : Lists.holds(["refused", "unavailable"], tile.contentState) ? "warning"
                        : Lists.holds(["elsewhere", "awaited"], tile.contentState) ? "import" : "unsent"
                    size: Theme.iconS
                    color: tile.contentState === "sent" ? Theme.good : tile.contentState === "refused" ? Theme.bad : Theme.muted
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: tile.down ? Theme.pressed : Theme.surface
        border.width: tile.chosen ? Theme.focusWidth : Theme.hairline
        border.color: tile.chosen ? Theme.accent : Theme.line

        FocusFrame { active: tile.visualFocus }
    }

    EvidenceLook { id: look }
}
