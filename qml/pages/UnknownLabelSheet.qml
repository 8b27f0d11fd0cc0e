pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// A label that no list has, or several labels of which a person chooses one.
Sheet {
    id: sheet

    property list<string> labels
    readonly property string label: labels.length === 1 ? labels[0] : ""

    signal wanted(string label)
    signal chosen(string label)

    function ask(read: var) {
        labels = read;
        open();
    }

    namePrefix: "unknown"
    title: label !== "" ? qsTr("%1 is in no list").arg(label) : qsTr("Which label?")
    acceptText: label !== "" ? qsTr("Add as undeclared") : qsTr("Close", "dialog")
    rejectText: label !== "" ? qsTr("Cancel") : ""
    onConfirmed: if (label !== "")
        wanted(label)

    Body {
        Layout.fillWidth: true
        visible: sheet.label !== ""
        text: qsTr("Nothing with this number was declared. If it is here all the same, add it as undeclared: the number is filled in.")
    }
    // A Column, and no layout: see DeclaredFound.
    Column {
        id: several
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: sheet.label === "" ? sheet.labels : []

            ActionButton {
                required property string modelData

                objectName: "label:" + modelData
                width: several.width
                text: modelData
                onClicked: {
                    sheet.close();
                    sheet.chosen(modelData);
                }
            }
        }
    }
}
