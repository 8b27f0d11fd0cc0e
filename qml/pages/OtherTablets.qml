pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Before the seal: how far the others' work is here, and that nobody can know what their tablets still hold.
ColumnLayout {
    id: block

    required property TeamModel team

    objectName: "otherTablets"
    visible: team.sealWarnings.length > 0
    spacing: Theme.xs

    Notice {
        Layout.fillWidth: true
        kind: Notice.Caution
        title: qsTr("What other tablets still hold cannot be known here")
        text: qsTr("Let everybody sync, then sync this tablet, before you seal. What comes later is shown as an amendment.")
    }
    Repeater {
        model: block.team.sealWarnings

        Caption {
            required property string modelData

            Layout.fillWidth: true
            text: "· " + modelData
        }
    }
}
