pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One unit: what was declared beside what was found, and what to say of it.
Card {
    id: panel

    required property FieldApp app
    required property ReviewSession review
    required property bool wide
    property string entity: ""
    readonly property UnitListModel units: review.units
    /// All roles of the unit by name, as the model's unit() gives them.
    property var record: ({})
    readonly property bool present: record.entity !== undefined
    readonly property string sighting: record.sighting ?? ""
    readonly property string name: record.unitLabel ? record.unitLabel : record.unitKey ?? ""
    readonly property alias comparing: fields.editing
    /// All that is in it is there.
    property bool shown: false

    signal matched(string unit, string name)
    signal wentBack
    signal told(string text, bool undoable)
    signal went(string page, string key)

    function read() { record = entity === "" ? {} : units.unit(entity); }

    objectName: "unitPanel"
    padding: 0
    onEntityChanged: {
        fields.leave();
        review.studio.unitEvidence.entityFilter = entity === "" ? "-" : entity;
        read();
        if (shown)
            fields.resume();
    }
    Component.onCompleted: {
        shown = true;
        fields.resume();
    }

    Connections {
        target: panel.units

        function onTotalsChanged() { panel.read(); }
        function onDataChanged() { panel.read(); }
        function onTextsChanged() { panel.read(); }
    }

    contentItem: ColumnLayout {
        spacing: 0

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !panel.present
            glyph: "sighting"
            text: qsTr("Choose a unit to see what was declared beside what you find.")
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: panel.present
            margin: Theme.l
            spacing: Theme.m

            UnitHead {
                Layout.fillWidth: true
                labels: panel.app.labels
                wide: panel.wide
                record: panel.record
                name: panel.name
                onWentBack: panel.wentBack()
            }
            UnitVerdict {
                Layout.fillWidth: true
                visible: panel.review.writable && panel.sighting !== "undeclared" && !panel.comparing
                sighting: panel.sighting
                onMatched: panel.matched(panel.entity, panel.name)
                onMismatched: fields.begin()
                onMissed: missing.ask("")
                onCleared: if (panel.units.clearSighting(panel.entity))
                    panel.told(qsTr("%1 is unsighted again").arg(panel.name), true)
            }
            DeclaredFound {
                id: fields
                Layout.fillWidth: true
                labels: panel.app.labels
                review: panel.review
                record: panel.record
                onRecorded: (found, note) => {
                    if (panel.units.recordMismatch(panel.entity, found, note)) {
                        fields.finish();
                        panel.told(qsTr("%1: mismatch").arg(panel.name), true);
                    }
                }
            }
            NoteEntry {
                Layout.fillWidth: true
                visible: !panel.comparing
                fieldName: "sightingNote"
                label: panel.sighting === "missing" ? qsTr("Reason or remark") : qsTr("Note")
                readOnly: !panel.review.writable
                minimumLines: 1
                subject: panel.entity
                value: panel.record.note ?? ""
                keeper: panel.review.unsaved
                onCommitted: text => panel.units.setNote(panel.entity, text)
            }
            EvidenceStrip {
                Layout.fillWidth: true
                visible: !panel.comparing
                app: panel.app
                review: panel.review
                evidence: panel.review.studio.unitEvidence
                entity: panel.entity
                writable: panel.review.writable
                onOpened: evidence => panel.went("evidence", evidence)
            }
            UnitActions {
                Layout.fillWidth: true
                visible: !panel.comparing
                labels: panel.app.labels
                review: panel.review
                entity: panel.entity
                name: panel.name
                undeclared: panel.sighting === "undeclared"
                onRetracted: {
                    panel.told(qsTr("%1 taken back").arg(panel.name), true);
                    panel.wentBack();
                }
            }
        }
        MismatchFoot {
            Layout.fillWidth: true
            visible: panel.present && panel.comparing
            onCancelled: fields.finish()
            onAccepted: fields.accept()
        }
    }

    ReasonSheet {
        id: missing
        namePrefix: "missing"
        cutOff: panel.review.cutOff("missing/" + panel.entity)
        title: qsTr("%1 is missing").arg(panel.name)
        explanation: qsTr("It was declared and is not there.")
        acceptText: qsTr("Record as missing")
        function store(reason: string): bool { return panel.units.recordMissing(panel.entity, reason); }
        onStored: panel.told(qsTr("%1: missing").arg(panel.name), true)
    }
}
