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
    /// The list of pins beside the plan: below it there would be no room for a row.
    readonly property bool beside: wide || Window.height < Theme.lowBelow
    readonly property FloorPlanModel plan: review.studio.floorPlan
    readonly property bool planned: plan.planHash !== ""
    readonly property bool elsewhere: planned && review.studio.planPane.elsewhereText !== ""
    /// The next tap on the plan, or Enter on its cross, sets a pin, or puts this one there.
    property bool setting: false
    property string moving: ""
    readonly property bool aiming: setting || moving !== ""

    signal went(string page, string key)
    signal evidenceOpened(string evidence)
    signal told(string text, bool undoable)

    /// Opens the pin that a lock cut off. @return whether there was one
    function resume(): bool {
        pin.resume();
        return pin.taking;
    }
    /// @param id  the pin that is to be moved, "" for a new one
    function take(id: string) {
        const at = id === "" ? {pinX: 0.5, pinY: 0.5} : plan.pin(id);
        moving = id;
        setting = id === "";
        aim.begin(at.pinX, at.pinY);
    }
    function leave() {
        setting = false;
        moving = "";
        pins.takeFocus(aim.keyed ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
    function put(across: real, down: real) {
        const moved = moving;
        if (!aiming)
            return;
        leave();
        if (moved === "")
            pin.begin(across, down);
        else if (plan.movePin(moved, across, down))
            told(qsTr("Pin moved"), true);
    }
    function opened(about: string, kind: string, place: var) {
        if (kind === "evidence")
            evidenceOpened(about.split("/")[1]);
        else if (place.page)
            went(place.page, place.key);
    }

    columns: beside ? 2 : 1
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
            onTapped: (across, down) => pane.put(across, down)

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
            PinAim {
                id: aim
                anchors.fill: parent
                visible: picture.ready && pane.aiming
                onAcrossChanged: picture.reveal(across, down)
                onDownChanged: picture.reveal(across, down)
                onChosen: (across, down) => pane.put(across, down)
                onGaveUp: pane.leave()
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
            visible: pane.aiming
            text: pane.moving !== "" ? qsTr("Tap where the pin belongs, or bring the cross there with the arrow keys and press Enter.")
                : qsTr("Tap the place on the plan, or bring the cross there with the arrow keys and press Enter.")
            action: qsTr("Cancel")
            actionName: "planSetCancel"
            onActed: pane.leave()
        }
    }
    PinList {
        id: pins
        Layout.preferredWidth: pane.beside ? Theme.panelWidth : -1
        Layout.fillWidth: !pane.beside
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.readingWidth / 2
        review: pane.review
        labels: pane.app.labels
        planned: pane.planned
        onPinWanted: pane.take("")
        onPlanWanted: choosing.begin()
        onMoveWanted: id => pane.take(id)
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
