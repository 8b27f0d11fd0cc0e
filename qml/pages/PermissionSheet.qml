import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Who allowed, or refused, photographs on these premises, where and of what.
UnfinishedSheet {
    id: sheet

    required property PhotographyModel permission
    property bool refused: false

    signal stored

    function begin() {
        show({refused: permission.permission === "refused", by: permission.by, where: permission.where, scope: permission.scope});
    }
    function show(entered: var) {
        refused = entered.refused;
        by.text = entered.by;
        where.text = entered.where;
        scope.text = entered.scope;
        open();
    }
    function store(): bool {
        return refused ? permission.refuse(by.text, scope.text) : permission.permit(by.text, where.text, scope.text);
    }

    namePrefix: "permission"
    title: qsTr("Permission for photographs")
    acceptText: qsTr("Record")
    acceptEnabled: by.text.trim() !== ""
    onConfirmed: {
        if (store()) {
            accept();
            stored();
        }
    }
    onAsked: held.add({refused: refused, by: by.text, where: where.text, scope: scope.text})
    onResumed: entered => show(entered)

    Body {
        Layout.fillWidth: true
        text: qsTr("Ask somebody who may decide it for the applicant. What is recorded goes into the review.")
        color: Theme.muted
    }
    SegmentBar {
        Layout.fillWidth: true

        SegmentButton {
            objectName: "permissionGiven"
            glyph: "conform"
            text: qsTr("Permitted")
            checked: !sheet.refused
            onClicked: sheet.refused = false
        }
        SegmentButton {
            objectName: "permissionRefused"
            glyph: "nonconform"
            text: qsTr("Refused")
            checked: sheet.refused
            onClicked: sheet.refused = true
        }
    }
    TextEntry {
        id: by
        Layout.fillWidth: true
        fieldName: "permissionBy"
        label: sheet.refused ? qsTr("Who refused it") : qsTr("Who allowed it")
        placeholder: qsTr("Name and position")
        focus: true
    }
    TextEntry {
        id: where
        Layout.fillWidth: true
        visible: !sheet.refused
        fieldName: "permissionWhere"
        label: qsTr("Where")
        placeholder: qsTr("Everywhere, or these rooms")
    }
    TextEntry {
        id: scope
        Layout.fillWidth: true
        fieldName: "permissionScope"
        label: sheet.refused ? qsTr("Reason") : qsTr("Of what")
        placeholder: sheet.refused ? "" : qsTr("Everything, or what may not be seen")
    }
}
