pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// All evidence of the review, and the floor plans that show where it was found.
ReviewPage {
    id: page

    readonly property EvidenceStudio studio: review.studio
    property bool planning: false

    Component.onCompleted: {
        if (studio.pane.evidenceId !== "")
            viewer.show(studio.pane.evidenceId);
        adder.resume();
        planning = plans.resume();
    }

    objectName: "evidencePage"
    title: qsTr("Evidence")
    actions: [
        EvidenceAdd {
            id: adder
            visible: page.review.writable && !page.planning
            kind: ActionButton.Secondary
            app: page.app
            review: page.review
            onTold: text => page.told(text, false)
        }
    ]

    Connections {
        target: page.studio.pane

        function onChanged() {
            if (page.studio.pane.evidenceId !== "" && !viewer.visible)
                viewer.show(page.studio.pane.evidenceId);
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        SegmentBar {
            SegmentButton {
                objectName: "evidenceGallery"
                glyph: "evidence"
                text: qsTr("Gallery")
                count: page.studio.gallery.total
                checked: !page.planning
                onClicked: page.planning = false
            }
            SegmentButton {
                objectName: "evidencePlans"
                glyph: "plan"
                text: qsTr("Floor plans")
                checked: page.planning
                onClicked: page.planning = true
            }
        }
        UploadLine {
            Layout.fillWidth: true
            sync: page.app.sync
        }
    }
    EvidenceGallery {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !page.planning
        app: page.app
        review: page.review
        onOpened: evidence => viewer.show(evidence)
        onTold: text => page.told(text, false)
    }
    FloorPlanPane {
        id: plans
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.planning
        app: page.app
        review: page.review
        wide: page.wide
        onWent: (target, key) => page.went(target, key)
        onEvidenceOpened: evidence => viewer.show(evidence)
        onTold: (text, undoable) => page.told(text, undoable)
    }

    EvidenceViewer {
        id: viewer
        app: page.app
        review: page.review
        onWent: (target, key) => page.went(target, key)
        onTold: (text, undoable) => page.told(text, undoable)
    }
}
