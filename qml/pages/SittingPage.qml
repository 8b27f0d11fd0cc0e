pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme

/// The tablet in the hands of whoever sits the test: the paper and nothing else. The only way out is the inspector's
/// passphrase.
FocusScope {
    id: page

    required property FieldApp app
    required property ReviewSession review
    readonly property TestSitting sitting: review.sitting
    readonly property bool wide: width >= Theme.wideFrom

    /// The window asks to close, or a key that would leave was pressed.
    function askBack() {
        back.begin();
    }

    objectName: "sittingPage"
    focus: true
    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.wide ? Theme.xl : Theme.l
        spacing: Theme.l

        SittingHead {
            Layout.fillWidth: true
            sitting: page.sitting
            onBackWanted: page.askBack()
        }
        SittingWelcome {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.sitting.phase === "welcome"
            sitting: page.sitting
        }
        SittingPaper {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.sitting.phase === "paper"
            focus: page.sitting.phase === "paper"
            sitting: page.sitting
            wide: page.wide
        }
        SittingOver {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.sitting.phase === "over"
            sitting: page.sitting
            onBackWanted: page.askBack()
        }
    }

    HandBackSheet {
        id: back
        handBack: page.review.handBack
        over: page.sitting.phase === "over"
    }
}
