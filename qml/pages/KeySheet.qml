pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Every key that does something: those of a page first, or those of all pages.
Sheet {
    id: sheet

    required property KeyMapModel keys

    /// @param page  as Shell names them; "settings" for all
    function show(page: string) {
        keys.page = page;
        open();
    }

    namePrefix: "keys"
    title: qsTr("Keyboard shortcuts")
    acceptText: qsTr("Close")
    rejectText: ""

    Repeater {
        model: sheet.visible ? sheet.keys : null

        ColumnLayout {
            id: row

            required property string action
            required property string keys
            required property string place
            required property bool opens

            Layout.fillWidth: true
            spacing: Theme.xs

            FieldLabel {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s
                visible: row.opens
                text: row.place
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.l

                Body {
                    Layout.fillWidth: true
                    text: row.action
                }
                Caption {
                    Layout.maximumWidth: Theme.tileWidth
                    text: row.keys
                    horizontalAlignment: Text.AlignRight
                }
            }
        }
    }
}
