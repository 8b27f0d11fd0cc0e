pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// What the determination still needs before the review can be sealed, each one tap away, and who has confirmed it.
ColumnLayout {
    id: line

    required property Labels labels
    required property ItemPane pane

    signal stored(bool done)
    /// "note" or "evidence" is to be given.
    signal wanted(string requirement)

    spacing: Theme.s
    visible: pane.missing.length > 0 || pane.secondInspectorName !== "" || pane.leaderName !== ""

    Notice {
        objectName: "itemMissing"
        Layout.fillWidth: true
        visible: line.pane.missing.length > 0
        kind: Notice.Caution
        title: qsTr("Still needed: %1").arg(line.labels.list(Lists.mapped(line.pane.missing, code => line.labels.requirement(code))))
        text: line.pane.waitingText
    }
    Flow {
        Layout.fillWidth: true
        visible: line.pane.writable
        spacing: Theme.s

        ActionButton {
            objectName: "giveNote"
            visible: Lists.holds(line.pane.missing, "note")
            glyph: "edit"
            text: qsTr("Write the note")
            onClicked: line.wanted("note")
        }
        ActionButton {
            objectName: "giveEvidence"
            visible: Lists.holds(line.pane.missing, "evidence")
            glyph: "document"
            text: qsTr("Add evidence")
            onClicked: line.wanted("evidence")
        }
        ActionButton {
            objectName: "confirmAsSecond"
            visible: line.pane.canConfirmAsSecond
            glyph: "received"
            text: qsTr("Confirm as second inspector")
            onClicked: line.stored(line.pane.confirmAsSecond())
        }
        ActionButton {
            objectName: "confirmAsLeader"
            visible: line.pane.canConfirmAsLeader
            glyph: "received"
            text: qsTr("Confirm as leader")
            onClicked: line.stored(line.pane.confirmAsLeader())
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: line.pane.secondInspectorName !== "" || line.pane.leaderName !== ""
        spacing: Theme.s

        Tag {
            visible: line.pane.secondInspectorName !== ""
            word: qsTr("Second inspector: %1").arg(line.pane.secondInspectorName)
            icon: "received"
            front: Theme.good
            tint: Theme.goodTint
        }
        Tag {
            visible: line.pane.leaderName !== ""
            word: qsTr("Leader: %1").arg(line.pane.leaderName)
            icon: "received"
            front: Theme.good
            tint: Theme.goodTint
        }
    }
}
