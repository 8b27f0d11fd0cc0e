pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// How it was checked.
ColumnLayout {
    id: block

    required property Labels labels
    required property ItemPane pane

    signal stored(bool done)

    spacing: 0

    FieldLabel { text: qsTr("Method") }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: block.pane.offeredMethods

            ChoiceChip {
                required property string modelData

                objectName: "method:" + modelData
                text: block.labels.method(modelData)
                checkable: false
                checked: Lists.holds(block.pane.methods, modelData)
                enabled: block.pane.writable
                onClicked: block.stored(block.pane.toggleMethod(modelData))
            }
        }
    }
}
