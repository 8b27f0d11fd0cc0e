import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls

/// Heads the findings of one severity in their list.
Item {
    id: head

    required property string section

    // Known before the words are laid out: a list does not make room for a head that grows.
    implicitHeight: Theme.iconS + Theme.xs + Theme.l

    SeverityTag {
        id: tag
        anchors.verticalCenter: parent.verticalCenter
        key: head.section
    }
}
