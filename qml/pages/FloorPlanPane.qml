pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The plan of one place with its pins, and the list of them beside it.
GridLayout {
    id: pane

    required property FieldApp app
    required property ReviewSession review
    required property bool wide
    readonly property FloorPlanModel plan: review.studio.floorPlan
    readonly property bool planned: plan.planHash !== ""
    readonly property bool elsewhere: planned && review.studio.planPane.elsewhereText !== ""
    /// The next tap on the plan sets a pin, or puts this one there.
    property bool setting: false
    property string moving: ""

    signal went(string page, string key)
    signal evidenceOpened(string evidence)
    signal told(string text, bool undoable)

    function tapped(across: real, down: real) {
        if (moving !== "") {
            if (plan.movePin(moving, across, down))
                told(qsTr("Pin moved"), true);
            moving = "";
        } else if (setting) {
            setting = false;
            pin.begin(across, down);
        }
    }
    function opened(about: string, kind: string, place: var) {
        if (kind === "evidence")
            evidenceOpened(about.split("/")[1]);
        else if (place.page)
            went(place.page, place.key);
    }

    columns: wide ? 2 : 1
    columnSpacing: Theme.l
    rowSpacing: Theme.m
    Component.onCompleted: if (plan.place === "")
        plan.place = review.studio.places.first()

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.readingWidth
        color: Theme.sunken
        radius: Theme.radiusM
        border.width: Theme.hairline
        border.color: Theme.line

        PictureView {
            id: picture
            objectName: "planPicture"
            anchors.fill: parent
            anchors.margins: Theme.hairline
            visible: source !== ""
            source: pane.planned && !pane.elsewhere ? "image://evidence/" + pane.plan.planHash : ""
            description: qsTr("Floor plan of %1").arg(pane.plan.placeTitle)
            onTapped: (across, down) => pane.tapped(across, down)

            PinMarks {
                anchors.fill: parent
                visible: picture.ready
                plan: pane.plan
                current: pins.current
                moving: pane.moving
                onChosen: id => pins.current = pins.current === id ? "" : id
                onMoved: (id, across, down) => {
                    if (pane.plan.movePin(id, across, down))
                        pane.told(qsTr("Pin moved"), true);
                }
            }
        }
        EmptyState {
            anchors.fill: parent
            visible: !pane.planned || !picture.ready && !pane.elsewhere
            loading: pane.planned && picture.loading
            glyph: "plan"
            title: pane.plan.place === "" ? qsTr("No sites") : pane.planned ? "" : qsTr("No floor plan yet")
            text: pane.plan.place === "" ? qsTr("Nothing was declared that could have a floor plan.")
                : pane.planned ? (picture.failed ? qsTr("The plan's picture cannot be shown: its format is not known here, or it is damaged.") : "")
                : qsTr("Choose a picture of the evidence, or import one: a scan, or a photograph of the plan on the wall.")
            action: pane.plan.place !== "" && !pane.planned && pane.review.writable ? qsTr("Choose a plan") : ""
            actionName: "planChoose"
            onActed: choosing.begin()
        }
        ElsewhereSight {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.xl, Theme.formWidth)
            visible: pane.elsewhere
            namePrefix: "plan:"
            pane: pane.review.studio.planPane
            glyph: "plan"
        }
        Notice {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.s
            visible: pane.setting || pane.moving !== ""
            text: pane.moving !== "" ? qsTr("Tap where the pin belongs.") : qsTr("Tap the place on the plan.")
            action: qsTr("Cancel")
            actionName: "planSetCancel"
            onActed: {
                pane.setting = false;
                pane.moving = "";
            }
        }
    }
    PinList {
        id: pins
        Layout.preferredWidth: pane.wide ? Theme.panelWidth : -1
        Layout.fillWidth: !pane.wide
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.readingWidth / 2
        review: pane.review
        planned: pane.planned
        onPinWanted: pane.setting = true
        onPlanWanted: choosing.begin()
        onMoveWanted: id => pane.moving = id
        onEditWanted: id => pin.edit(id)
        onOpened: (about, kind, place) => pane.opened(about, kind, place)
        onTold: (text, undoable) => pane.told(text, undoable)
    }

    PinSheet {
        id: pin
        review: pane.review
        onTold: (text, undoable) => pane.told(text, undoable)
    }
    PlanSheet {
        id: choosing
        plan: pane.plan
        onFileWanted: files.open()
    }
    FileDialog {
        id: files
        title: qsTr("Import a floor plan")
        nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.bmp *.gif)"]
        onAccepted: pane.plan.importPlan(selectedFile)
    }
}
