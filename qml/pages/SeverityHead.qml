import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls

/// Heads the findings of one severity in their list.
Item {
    id: head

    required property string section

    implicitHeight: tag.implicitHeight + Theme.l

    SeverityTag {
        id: tag
        anchors.verticalCenter: parent.verticalCenter
        key: head.section
    }
}
