pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// What a piece of evidence belongs to. Each opens; each can be let go; more can be linked.
ColumnLayout {
    id: links

    required property ReviewSession review
    readonly property EvidencePane pane: review.studio.pane

    signal went(string page, string key)
    signal shown(string evidence)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Belongs to")
        }
        ActionButton {
            objectName: "viewerLink"
            visible: links.pane.writable
            kind: ActionButton.Quiet
            glyph: "link"
            text: qsTr("Link")
            onClicked: linking.begin()
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: links.pane.links.length === 0
        text: qsTr("Nothing yet. Link it to the items, units and findings that it supports.")
    }
    Repeater {
        model: links.pane.links

        RowLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            ListRow {
                objectName: "link:" + row.modelData.entity
                Layout.fillWidth: true
                glyph: kinds.icon(row.modelData.kind)
                text: row.modelData.title
                onClicked: {
                    if (row.modelData.kind === "evidence")
                        links.shown(row.modelData.entity.split("/")[1]);
                    else if (row.modelData.page !== "")
                        links.went(row.modelData.page, row.modelData.key);
                }
            }
            IconButton {
                objectName: "unlink:" + row.modelData.entity
                visible: links.pane.writable
                glyph: "close"
                text: qsTr("Let go of %1").arg(row.modelData.title)
                onClicked: links.pane.unlink(row.modelData.entity)
            }
        }
    }

    EntityKinds { id: kinds }
    ChoiceSheet {
        id: linking
        title: qsTr("Link to")
        choices: links.review.studio.choices
        onChosen: entity => links.pane.link(entity)
    }
}
