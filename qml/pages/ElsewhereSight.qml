import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// A content that is not on this tablet: who made it, and how it comes here.
ColumnLayout {
    id: sight

    required property EvidencePane pane
    required property string glyph
    property string namePrefix: ""

    spacing: Theme.m

    Icon {
        Layout.alignment: Qt.AlignHCenter
        icon: sight.glyph
        size: Theme.iconL
        color: Theme.muted
    }
    Body {
        objectName: sight.namePrefix + "elsewhereText"
        Layout.fillWidth: true
        text: sight.pane.elsewhereText
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
    ProgressLine {
        objectName: sight.namePrefix + "fetchProgress"
        Layout.fillWidth: true
        visible: sight.pane.awaited
        value: sight.pane.fetched
        name: sight.pane.elsewhereText
    }
    ActionButton {
        objectName: sight.namePrefix + "fetchContent"
        Layout.alignment: Qt.AlignHCenter
        visible: sight.pane.canFetch
        kind: ActionButton.Primary
        glyph: "import"
        text: qsTr("Fetch it")
        onClicked: sight.pane.fetch()
    }
    ActionButton {
        objectName: sight.namePrefix + "fetchStop"
        Layout.alignment: Qt.AlignHCenter
        visible: sight.pane.awaited
        glyph: "stop"
        text: qsTr("Do not fetch it")
        onClicked: sight.pane.stopFetching()
    }
}
