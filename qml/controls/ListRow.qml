import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A plain row to tap: icon, words, a remark at the end.
T.ItemDelegate {
    id: row

    property string glyph: ""
    property color glyphTint: Theme.muted
    property string detail: ""
    property string remark: ""
    property bool chosen: false
    /// It is a field that opens something, and no row of a list.
    property bool framed: false
    /// Says all of its text, on as many lines as it takes.
    property bool whole: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.m
    rightPadding: Theme.m
    topPadding: Theme.xs
    bottomPadding: Theme.xs
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text + (detail === "" ? "" : ", " + detail) + (remark === "" ? "" : ", " + remark)
    Accessible.selected: chosen

    contentItem: RowLayout {
        spacing: Theme.m

        Icon {
            visible: row.glyph !== ""
            icon: row.glyph
            color: row.chosen ? Theme.accent : row.glyphTint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: row.text
                font.pixelSize: Theme.body
                font.bold: row.chosen
                color: row.chosen ? Theme.accent : Theme.ink
                wrapMode: row.whole ? Text.Wrap : Text.NoWrap
                elide: Text.ElideRight
            }
            Caption {
                Layout.fillWidth: true
                visible: row.detail !== ""
                text: row.detail
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Caption {
            visible: row.remark !== ""
            text: row.remark
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: row.down ? Theme.pressed : row.chosen ? Theme.accentTint : row.framed ? Theme.surface : Theme.clear
        border.width: row.framed ? Theme.hairline : 0
        border.color: Theme.lineStrong

        FocusFrame {
            anchors.margins: 0
            active: row.visualFocus
            radius: Theme.radiusS
        }
    }
}
