import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// What there is to see or hear of a piece of evidence: the picture, the sound, or where the document lies.
Rectangle {
    id: sight

    required property FieldApp app
    required property ReviewSession review
    readonly property EvidencePane pane: review.studio.pane
    readonly property var said: pane.said

    color: Theme.sunken
    radius: Theme.radiusM
    border.width: Theme.hairline
    border.color: Theme.line

    PictureView {
        id: picture
        objectName: "viewerPicture"
        anchors.fill: parent
        anchors.margins: Theme.hairline
        visible: sight.pane.picture !== ""
        source: sight.pane.picture
        description: sight.pane.caption
    }
    EmptyState {
        anchors.fill: parent
        visible: picture.visible && !picture.ready
        loading: picture.loading
        glyph: "warning"
        text: picture.loading ? "" : qsTr("This picture cannot be shown: its format is not known here, or it is damaged. The settings can check the vault.")
    }
    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s
        visible: picture.ready

        IconButton {
            objectName: "viewerOut"
            glyph: "zoom_out"
            text: qsTr("Smaller")
            enabled: picture.zoom > 1
            onClicked: picture.zoomBy(1 / 1.5)
        }
        IconButton {
            objectName: "viewerFit"
            glyph: "fit"
            text: qsTr("Show all of it")
            enabled: picture.zoom > 1
            onClicked: picture.fit()
        }
        IconButton {
            objectName: "viewerIn"
            glyph: "zoom_in"
            text: qsTr("Larger")
            enabled: picture.zoom < picture.largestZoom
            onClicked: picture.zoomBy(1.5)
        }
    }
    SoundSight {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.xl, Theme.formWidth)
        visible: sight.pane.isSound && sight.pane.here
        player: sight.review.studio.player
        evidence: sight.pane.evidenceId
    }
    ElsewhereSight {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.xl, Theme.formWidth)
        visible: sight.pane.elsewhereText !== ""
        pane: sight.pane
        glyph: look.icon(sight.pane.kind)
    }
    EmptyState {
        anchors.fill: parent
        visible: sight.pane.present && !picture.visible && !(sight.pane.isSound && sight.pane.here) && sight.pane.elsewhereText === ""
        glyph: look.icon(sight.pane.kind)
        title: sight.pane.kind === "document" ? sight.said.documentNumber ?? "" : ""
        text: {
            if (sight.pane.kind === "document")
                return Lists.joined([sight.said.place, sight.said.custodian], " · ");
            return qsTr("This file is kept as it came; it cannot be shown here.") + "\n" + sight.pane.contentText;
        }
    }
    EvidenceLook { id: look }
}
