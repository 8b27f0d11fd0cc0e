import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// The two ways out of entering a mismatch, in sight however many fields a list has.
ColumnLayout {
    id: foot

    signal cancelled
    signal accepted

    spacing: 0

    Rule { Layout.fillWidth: true }
    Flow {
        Layout.fillWidth: true
        Layout.margins: Theme.s
        layoutDirection: Qt.RightToLeft
        spacing: Theme.s

        ActionButton {
            objectName: "mismatchAccept"
            kind: ActionButton.Primary
            glyph: "mismatch"
            text: qsTr("Record mismatch")
            onClicked: foot.accepted()
        }
        ActionButton {
            objectName: "mismatchCancel"
            kind: ActionButton.Quiet
            text: qsTr("Cancel")
            onClicked: foot.cancelled()
        }
    }
}
