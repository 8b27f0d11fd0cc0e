import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Photographs by the tablet's camera, once the permission for them is recorded.
EvidenceWay {
    id: way

    readonly property PhotoCamera camera: review.studio.camera
    readonly property PhotographyModel permission: review.photographyPermission

    Component.onCompleted: {
        camera.begin(entity);
        sheet.open();
        if (!permission.permitted)
            asking.resume();
    }

    FullSheet {
        id: sheet

        namePrefix: "photo"
        title: qsTr("Photograph")
        subtitle: way.camera.takenCount > 0 ? qsTr("%n taken", "", way.camera.takenCount) : way.entity === "" ? ""
            : way.review.entityTitle(way.entity)
        actions: HistoryButton {
            objectName: "permissionHistory"
            visible: way.permission.permission !== ""
            labels: way.app.labels
            history: way.review.history
            entity: "review"
            fields: ["photography"]
            title: qsTr("History of the permission for photographs")
        }
        onLeft: {
            words.flush();
            way.camera.end();
            close();
        }
        onClosed: way.done()

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !way.permission.permitted
            glyph: "camera"
            title: way.permission.permission === "refused" ? qsTr("Photography was refused") : qsTr("Photography needs a permission")
            text: way.permission.problem
            action: way.review.writable ? qsTr("Record the permission") : ""
            actionName: "recordPermission"
            onActed: asking.begin()
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: way.permission.permitted && !way.camera.running
            glyph: "camera"
            title: qsTr("No picture from a camera")
            text: way.camera.problem
            action: qsTr("Try again")
            actionName: "photoAgain"
            onActed: way.camera.tryAgain()
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: way.permission.permitted && way.camera.running
            columns: sheet.wide ? 2 : 1
            columnSpacing: Theme.l
            rowSpacing: Theme.m

            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                color: Theme.sunken
                radius: Theme.radiusM

                Viewfinder {
                    anchors.fill: parent
                    anchors.margins: Theme.hairline
                    frame: way.camera.frame
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("What the camera sees")
                }
            }
            ColumnLayout {
                Layout.preferredWidth: sheet.wide ? Theme.panelWidth : -1
                Layout.fillWidth: !sheet.wide
                Layout.alignment: Qt.AlignTop
                spacing: Theme.m

                PhotoWords {
                    id: words
                    Layout.fillWidth: true
                    app: way.app
                    review: way.review
                    camera: way.camera
                }
                ActionButton {
                    objectName: "photoTake"
                    Layout.fillWidth: true
                    implicitHeight: Theme.answerTarget + Theme.l
                    kind: ActionButton.Primary
                    glyph: "camera"
                    text: qsTr("Take the picture")
                    busy: way.camera.taking
                    onClicked: {
                        words.flush();
                        way.camera.take();
                    }
                }
                ActionButton {
                    objectName: "photoSwitch"
                    Layout.fillWidth: true
                    visible: way.camera.canSwitch
                    glyph: "camera_switch"
                    text: qsTr("Other camera")
                    onClicked: way.camera.switchCamera()
                }
            }
        }
    }
    PermissionSheet {
        id: asking
        cutOff: way.review.cutOff("permission")
        permission: way.permission
        onStored: way.camera.tryAgain()
    }
}
