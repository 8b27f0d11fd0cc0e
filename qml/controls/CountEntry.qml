import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// A whole number from nought up, with a step to each side. -1 is "nothing entered".
FocusScope {
    id: entry

    property string label: ""
    property int value: -1
    property int maximum: 999999
    property string fieldName: ""
    property alias subject: field.subject
    property alias keeper: field.keeper

    signal countChosen(int count)

    implicitWidth: row.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.xs

        FieldLabel {
            visible: entry.label !== ""
            text: entry.label
        }
        RowLayout {
            id: row
            spacing: Theme.s

            ActionButton {
                objectName: entry.fieldName === "" ? "" : entry.fieldName + "Less"
                text: "−"
                Accessible.name: qsTr("One less")
                enabled: entry.value > 0
                onClicked: entry.countChosen(entry.value - 1)
            }
            TextEntry {
                id: field
                Layout.preferredWidth: Theme.target * 2
                focus: true
                fieldName: entry.fieldName
                placeholder: "–"
                inputMethodHints: Qt.ImhDigitsOnly
                validator: IntValidator { bottom: 0; top: entry.maximum }
                value: entry.value < 0 ? "" : String(entry.value)
                onCommitted: text => {
                    const count = text === "" ? -1 : Number(text);
                    field.text = count < 0 ? "" : String(count);
                    if (count !== entry.value)
                        entry.countChosen(count);
                }
            }
            ActionButton {
                objectName: entry.fieldName === "" ? "" : entry.fieldName + "More"
                text: "+"
                Accessible.name: qsTr("One more")
                enabled: entry.value < entry.maximum
                onClicked: entry.countChosen(Math.max(0, entry.value + 1))
            }
        }
    }
}
