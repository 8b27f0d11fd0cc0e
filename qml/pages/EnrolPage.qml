pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Makes a vault on this tablet for one inspector, with the office's one-time code.
FocusScope {
    id: page

    required property FieldApp app
    readonly property EnrolmentModel enrolment: app.enrolment
    readonly property bool complete: address.text !== "" && code.text !== "" && device.text !== ""
        && enrolment.addressProblem(address.text) === "" && enrolment.codeProblem(code.text) === ""
        && app.passphraseProblem(first.text) === "" && first.text === second.text

    signal wentBack

    function enrol() {
        if (complete && !enrolment.running)
            enrolment.enrol(address.text, code.text, device.text, first.text);
    }

    objectName: "enrolPage"
    focus: true
    Component.onCompleted: device.text = enrolment.suggestedDeviceName()

    Connections {
        target: page.enrolment
        function onSuggested(server, sheetCode) {
            address.text = server;
            code.text = sheetCode;
        }
    }

    ScrollColumn {
        anchors.fill: parent
        margin: Theme.xl
        maximumWidth: Theme.formWidth + 2 * Theme.xl

        LanguagePick {
            Layout.alignment: Qt.AlignRight
            settings: page.app.settings
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.xl

            contentItem: ColumnLayout {
                spacing: Theme.l

                Brand {
                    Layout.fillWidth: true
                    subtitle: qsTr("Enrol this tablet with the sheet that the office gave you.")
                }
                TextEntry {
                    id: address
                    Layout.fillWidth: true
                    fieldName: "enrolAddress"
                    label: qsTr("Server address")
                    placeholder: "office.example:8443"
                    focus: true
                    enabled: !page.enrolment.running
                    fault: text === "" ? "" : page.enrolment.addressProblem(text)
                    inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
                }
                TextEntry {
                    id: code
                    Layout.fillWidth: true
                    fieldName: "enrolCode"
                    label: qsTr("One-time code")
                    enabled: !page.enrolment.running
                    fault: text === "" ? "" : page.enrolment.codeProblem(text)
                    hint: qsTr("As printed on the sheet; it works once.")
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                }
                TextEntry {
                    id: device
                    Layout.fillWidth: true
                    fieldName: "enrolDevice"
                    label: qsTr("Name of this tablet")
                    enabled: !page.enrolment.running
                }
                TextEntry {
                    id: first
                    Layout.fillWidth: true
                    fieldName: "enrolPassphrase"
                    label: qsTr("New passphrase for the vault")
                    secret: true
                    enabled: !page.enrolment.running
                    fault: text === "" ? "" : page.app.passphraseProblem(text)
                    hint: qsTr("Nobody can restore it for you: a few words that belong to no saying.")
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                }
                PassphraseStrength {
                    Layout.fillWidth: true
                    passphrase: first.text
                    acceptable: page.app.passphraseProblem(first.text) === ""
                }
                TextEntry {
                    id: second
                    Layout.fillWidth: true
                    fieldName: "enrolPassphraseAgain"
                    label: qsTr("The same passphrase again")
                    secret: true
                    enabled: !page.enrolment.running
                    fault: text !== "" && text !== first.text ? qsTr("The two are not the same.") : ""
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    onSubmitted: page.enrol()
                }
                Notice {
                    objectName: "enrolProblem"
                    Layout.fillWidth: true
                    visible: page.enrolment.problem !== ""
                    kind: Notice.Fault
                    text: page.enrolment.problem
                }
                EnrolButtons {
                    Layout.fillWidth: true
                    enrolment: page.enrolment
                    complete: page.complete
                    mayLeave: page.app.vaults.count > 0
                    onEnrolWanted: page.enrol()
                    onWentBack: page.wentBack()
                }
            }
        }
    }
}
