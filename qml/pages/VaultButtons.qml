import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Changes the passphrase, checks the vault; says how each ended.
ColumnLayout {
    id: buttons

    required property FieldApp app
    property string checkResult: ""
    property bool checkedWell: false

    signal told(string text)

    spacing: Theme.m

    Connections {
        target: buttons.app

        function onSelfChecked(problem: string) {
            buttons.checkedWell = problem === "";
            buttons.checkResult = problem === "" ? qsTr("Every page of the vault is sound.") : problem;
        }
        function onPassphraseChanged(problem: string) {
            sheet.problem = problem;
            if (problem === "") {
                sheet.close();
                buttons.told(qsTr("The passphrase is changed."));
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        ActionButton {
            objectName: "changePassphrase"
            glyph: "key"
            text: qsTr("Change the passphrase")
            enabled: !buttons.app.busy
            onClicked: sheet.open()
        }
        ActionButton {
            objectName: "selfCheck"
            glyph: "shield"
            text: qsTr("Check the vault")
            busy: buttons.app.busy
            onClicked: {
                buttons.checkResult = "";
                buttons.app.selfCheck();
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: buttons.app.busy
        text: buttons.app.busyText
    }
    Notice {
        objectName: "selfCheckResult"
        Layout.fillWidth: true
        visible: buttons.checkResult !== ""
        kind: buttons.checkedWell ? Notice.Good : Notice.Fault
        text: buttons.checkResult
    }

    PassphraseSheet {
        id: sheet
        app: buttons.app
    }
}
