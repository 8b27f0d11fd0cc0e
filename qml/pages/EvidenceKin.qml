pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The picture that a markup was made from, and the markups that were made of a picture.
ColumnLayout {
    id: kin

    required property EvidencePane pane
    readonly property var original: pane.original

    signal shown(string evidence)

    spacing: 0
    visible: original.id !== undefined || pane.markups.length > 0

    component Relation: ListRow {
        property string evidence
        property string picture

        objectName: "kin:" + evidence
        Layout.fillWidth: true
        implicitHeight: Theme.target + Theme.l
        onClicked: kin.shown(evidence)
        leftPadding: Theme.target + 2 * Theme.m

        Image {
            x: Theme.s
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.target
            height: Theme.target
            source: parent.picture
            sourceSize.width: 96
            sourceSize.height: 96
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            cache: false
            Accessible.ignored: true
        }
    }

    FieldLabel {
        Layout.fillWidth: true
        text: kin.original.id !== undefined ? qsTr("Made from") : qsTr("Marked copies")
    }
    Relation {
        visible: kin.original.id !== undefined
        evidence: kin.original.id ?? ""
        picture: kin.original.picture ?? ""
        text: kin.original.caption ?? ""
    }
    Repeater {
        model: kin.pane.markups

        Relation {
            required property var modelData

            evidence: modelData.id
            picture: modelData.picture
            text: modelData.caption
        }
    }
}
