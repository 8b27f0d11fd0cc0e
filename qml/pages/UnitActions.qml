import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What is rarer with a unit: its history, and taking back an undeclared one.
RowLayout {
    id: actions

    required property Labels labels
    required property ReviewSession review
    property string entity: ""
    property string name: ""
    property bool undeclared: false

    signal retracted

    spacing: Theme.s

    ActionButton {
        objectName: "unitHistory"
        kind: ActionButton.Quiet
        glyph: "history"
        text: qsTr("History")
        onClicked: history.show(actions.entity)
    }
    ActionButton {
        objectName: "retractUndeclared"
        visible: actions.undeclared && actions.review.writable
        kind: ActionButton.Quiet
        glyph: "undo"
        text: qsTr("Take back")
        onClicked: retract.ask("")
    }
    Item { Layout.fillWidth: true }

    ReasonSheet {
        id: retract
        namePrefix: "retract"
        cutOff: actions.review.cutOff("retract/" + actions.entity)
        title: qsTr("Take %1 back?").arg(actions.name)
        explanation: qsTr("It stays in the history with your reason.")
        acceptText: qsTr("Take back")
        function store(reason: string): bool { return actions.review.units.retractUndeclared(actions.entity, reason); }
        onStored: actions.retracted()
    }
    HistoryHost {
        id: history
        title: qsTr("History of %1").arg(actions.name)
        labels: actions.labels
        history: actions.review.history
    }
}
