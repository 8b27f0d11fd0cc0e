import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What is known of a piece of evidence and its content.
ColumnLayout {
    id: facts

    required property EvidencePane pane
    readonly property var said: pane.said

    spacing: Theme.xs

    component Fact: KeyValue {
        Layout.fillWidth: true
        visible: value !== ""
    }

    Fact { name: qsTr("Document number"); value: facts.said.documentNumber ?? "" }
    Fact { name: qsTr("Where it is kept"); value: facts.said.place ?? "" }
    Fact { name: qsTr("Custodian"); value: facts.said.custodian ?? "" }
    Fact { name: qsTr("Where it was taken"); value: facts.said.takenPlace ?? "" }
    Fact { name: qsTr("Content"); value: facts.pane.contentText }
    Fact { name: qsTr("At the office"); value: facts.said.contentStateText ?? "" }
}
