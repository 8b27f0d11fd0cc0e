pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One piece of evidence: its picture or sound, and all that is said of it.
FullSheet {
    id: viewer

    required property FieldApp app
    required property ReviewSession review
    readonly property EvidencePane pane: review.studio.pane
    readonly property EvidenceGalleryModel gallery: review.studio.gallery
    readonly property var said: pane.said

    signal went(string page, string key)
    signal told(string text, bool undoable)

    function show(evidence: string) {
        pane.evidenceId = evidence;
        review.studio.player.unload();
        open();
        detail.resume();
    }
    function step(way: int) {
        const next = gallery.neighbour(pane.evidenceId, way);
        if (next !== "")
            show(next);
    }

    namePrefix: "viewer"
    title: pane.caption
    subtitle: app.labels.evidenceKind(pane.kind) + (pane.present ? " · " + said.authorText : "")
    onLeft: close()
    onClosed: {
        review.studio.player.unload();
        pane.evidenceId = "";
    }
    actions: [
        ActionButton {
            objectName: "viewerMark"
            visible: viewer.pane.picture !== "" && viewer.review.writable
            glyph: "box"
            text: qsTr("Mark it")
            onClicked: if (viewer.review.studio.board.beginMarkup(viewer.pane.evidenceId))
                sheets.show("markup")
        },
        IconButton {
            objectName: "viewerPrevious"
            glyph: "chevron_left"
            text: qsTr("The one before")
            enabled: viewer.gallery.count > 0 && viewer.gallery.neighbour(viewer.pane.evidenceId, -1) !== ""
            onClicked: viewer.step(-1)
        },
        IconButton {
            objectName: "viewerNext"
            glyph: "chevron_right"
            text: qsTr("The next one")
            enabled: viewer.gallery.count > 0 && viewer.gallery.neighbour(viewer.pane.evidenceId, 1) !== ""
            onClicked: viewer.step(1)
        }
    ]

    Shortcut {
        sequences: viewer.app.keys.of("previousEvidence")
        enabled: viewer.opened && !detail.writing
        onActivated: viewer.step(-1)
    }
    Shortcut {
        sequences: viewer.app.keys.of("nextEvidence")
        enabled: viewer.opened && !detail.writing
        onActivated: viewer.step(1)
    }
    // No layout: one of Qt 6.4 does not lay out anew what is there when it gets another number of columns.
    Item {
        id: place

        readonly property int share: viewer.wide ? height : Math.round((height - Theme.m) / 2)

        Layout.fillWidth: true
        Layout.fillHeight: true

        EvidenceSight {
            width: viewer.wide ? place.width - detail.width - Theme.l : place.width
            height: place.share
            app: viewer.app
            review: viewer.review
        }
        EvidenceDetail {
            id: detail
            x: place.width - width
            y: place.height - height
            width: viewer.wide ? Theme.formWidth : place.width
            height: place.share
            app: viewer.app
            review: viewer.review
            onWent: (page, key) => {
                viewer.close();
                // The page goes before it is closed: it must not open again when one comes back.
                viewer.pane.evidenceId = "";
                viewer.went(page, key);
            }
            onShown: evidence => viewer.show(evidence)
            onRetracted: viewer.close()
            onTold: (text, undoable) => viewer.told(text, undoable)
        }
    }
    EvidenceSheets {
        id: sheets
        app: viewer.app
        review: viewer.review
        onTold: text => viewer.told(text, false)
    }
}
