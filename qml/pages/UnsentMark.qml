import QtQuick
import Fieldseal.Theme
import Fieldseal.Controls

/// What the office has not got yet, or when it had got everything: in words where there is room for them.
Item {
    id: mark

    property int unsent: 0
    property string receivedAtText: ""
    readonly property string whole: unsent > 0 ? qsTr("Unsent %1").arg(unsent) : qsTr("All received by the office at %1").arg(receivedAtText)
    readonly property string brief: unsent > 0 ? String(unsent) : ""
    /// How much narrower it may become.
    readonly property real slack: visible ? Math.ceil(measure.advanceWidth - briefMeasure.advanceWidth) : 0

    property bool tight: false

    onWidthChanged: fit.restart()
    onImplicitWidthChanged: fit.restart()
    implicitWidth: Theme.iconS + Theme.xs + Math.ceil(measure.advanceWidth)
    implicitHeight: Math.max(Theme.iconS, Math.ceil(measure.height))
    visible: unsent > 0 || receivedAtText !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: whole

    // Once the layout is done: what is said here is no part of it.
    Timer {
        id: fit
        interval: 0
        onTriggered: mark.tight = mark.width < mark.implicitWidth
    }
    TextMetrics {
        id: measure
        font: words.font
        text: mark.whole
    }
    TextMetrics {
        id: briefMeasure
        font: words.font
        text: mark.brief
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.xs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            icon: mark.unsent > 0 ? "unsent" : "received"
            size: Theme.iconS
            color: words.color
        }
        Caption {
            id: words
            objectName: "unsentText"
            text: mark.tight ? mark.brief : mark.whole
            color: mark.unsent > 0 ? Theme.caution : Theme.good
            wrapMode: Text.NoWrap
        }
    }
}
