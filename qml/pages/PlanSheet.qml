pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Which picture is the plan: one of the evidence, or a file.
Sheet {
    id: sheet

    required property FloorPlanModel plan

    signal fileWanted

    function begin() { open(); }

    namePrefix: "plan"
    title: qsTr("Floor plan of %1").arg(plan.placeTitle)
    acceptText: qsTr("Import a file")
    onConfirmed: fileWanted()

    Caption {
        Layout.fillWidth: true
        text: sheet.plan.pictures.length === 0 ? qsTr("There is no picture among the evidence yet.")
            : qsTr("A picture of the evidence, or a file.")
    }
    ListView {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.target * 7)
        visible: count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.plan.pictures
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ListRow {
            id: row

            required property var modelData

            objectName: "planPicture:" + modelData.id
            width: ListView.view.width
            implicitHeight: Theme.target + Theme.l
            leftPadding: Theme.target + 2 * Theme.m
            text: modelData.caption
            chosen: sheet.plan.planId === modelData.id
            onClicked: {
                sheet.plan.setPlan(row.modelData.id);
                sheet.close();
            }

            Image {
                x: Theme.s
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.target
                height: Theme.target
                source: "image://evidence/" + row.modelData.hash
                sourceSize.width: 96
                sourceSize.height: 96
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                cache: false
                Accessible.ignored: true
            }
        }
    }
}
