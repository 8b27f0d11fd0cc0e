import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Which unit it is, how it stands and who said so.
RowLayout {
    id: head

    required property Labels labels
    required property bool wide
    /// As the model's unit() gives it.
    required property var record
    required property string name

    signal wentBack

    spacing: Theme.m

    IconButton {
        objectName: "unitBack"
        visible: !head.wide
        glyph: "back"
        text: qsTr("Back to the list")
        onClicked: head.wentBack()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.xs

        Title {
            objectName: "unitName"
            Layout.fillWidth: true
            text: head.name
        }
        RowLayout {
            spacing: Theme.s

            SightingTag {
                objectName: "unitSighting"
                key: head.record.sighting ?? "unsighted"
            }
            Caption { text: head.record.unitKey ?? "" }
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: Lists.joined([head.record.authorName ?? "", head.record.timeText ?? ""], " · ")
        }
        Notice {
            Layout.fillWidth: true
            visible: head.record.conflicted ?? false
            kind: Notice.Fault
            text: qsTr("Two people wrote different things at the same time: see Conflicts.")
        }
    }
}
