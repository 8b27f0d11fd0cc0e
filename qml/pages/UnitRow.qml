import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One declared or found unit, with its match one tap away while it is unsighted.
T.ItemDelegate {
    id: row

    required property string entity
    required property string unitKey
    required property string unitLabel
    required property string unitDetail
    required property string sighting
    required property string note
    required property bool conflicted
    required property bool selected
    property bool chosen: false
    property bool writable: true
    /// Rows are ticked instead of opened.
    property bool selecting: false

    signal matched

    objectName: "row:" + entity
    implicitHeight: Math.max(Theme.answerTarget + Theme.xs, implicitContentHeight + 2 * Theme.xs)
    leftPadding: Theme.m
    rightPadding: Theme.l
    focusPolicy: Qt.ClickFocus
    text: unitLabel
    Accessible.role: Accessible.ListItem
    Accessible.name: Lists.joined([unitKey, unitLabel, tag.word], ", ")
    Accessible.selected: selecting ? selected : chosen
    Accessible.checkable: selecting
    Accessible.checked: selected

    contentItem: RowLayout {
        spacing: Theme.m

        Rectangle {
            visible: row.selecting
            implicitWidth: Theme.iconM
            implicitHeight: Theme.iconM
            radius: Theme.xs
            color: row.selected ? Theme.accent : Theme.surface
            border.width: Theme.focusWidth
            border.color: row.selected ? Theme.accent : Theme.lineStrong

            Icon {
                anchors.centerIn: parent
                visible: row.selected
                icon: "check"
                size: Theme.iconS
                color: Theme.accentInk
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                spacing: Theme.s

                Body {
                    text: row.unitLabel === "" ? row.unitKey : row.unitLabel
                    font.bold: row.chosen
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
                Caption {
                    Layout.fillWidth: true
                    text: row.unitLabel === "" ? "" : row.unitKey
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    lineHeight: 1
                }
            }
            Caption {
                Layout.fillWidth: true
                text: row.note === "" ? row.unitDetail : row.unitDetail + " — " + row.note
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                lineHeight: 1
            }
        }
        Icon {
            visible: row.conflicted
            icon: "conflict"
            color: Theme.bad
        }
        SightingTag {
            id: tag
            key: row.sighting
            visible: row.sighting !== "unsighted"
        }
        ActionButton {
            objectName: "match:" + row.entity
            visible: row.sighting === "unsighted" && row.writable && !row.selecting
            glyph: "match"
            text: qsTr("Match")
            focusPolicy: Qt.NoFocus
            onClicked: row.matched()
        }
    }
    background: Rectangle {
        color: row.down ? Theme.pressed : row.chosen ? Theme.accentTint : Theme.clear

        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
