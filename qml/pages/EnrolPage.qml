pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Makes a vault on this tablet for one inspector, with the office's one-time code: over a cable to the server, or by
/// files that a person carries.
FocusScope {
    id: page

    required property FieldApp app
    property bool byFile: false
    readonly property EnrolmentModel enrolment: app.enrolment
    readonly property bool addressed: byFile || (address.text !== "" && enrolment.addressProblem(address.text) === "")
    readonly property bool complete: addressed && code.text !== "" && enrolment.codeProblem(code.text) === ""
        && device.text !== "" && passphrase.complete

    signal wentBack

    function enrol() {
        if (!complete || enrolment.running)
            return;
        if (byFile)
            enrolment.request(code.text, device.text, passphrase.passphrase);
        else
            enrolment.enrol(address.text, code.text, device.text, passphrase.passphrase);
    }

    objectName: "enrolPage"
    focus: true
    Component.onCompleted: device.text = enrolment.suggestedDeviceName()

    Connections {
        target: page.enrolment
        function onSuggested(server, sheetCode) {
            if (server !== "")
                address.text = server;
            if (sheetCode !== "")
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
                EnrolSheetReader {
                    Layout.fillWidth: true
                    enabled: !page.enrolment.running
                    enrolment: page.enrolment
                }
                EnrolWays {
                    Layout.fillWidth: true
                    enabled: !page.enrolment.running
                    byFile: page.byFile
                    onChosen: files => page.byFile = files
                }
                TextEntry {
                    id: address
                    Layout.fillWidth: true
                    fieldName: "enrolAddress"
                    label: qsTr("Server address")
                    placeholder: "office.example:8443"
                    focus: true
                    visible: !page.byFile
                    enabled: !page.enrolment.running
                    fault: text === "" ? "" : page.enrolment.addressProblem(text)
                    inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
                    // A sheet without an address leaves none behind.
                    onEdited: typed => {
                        if (page.enrolment.takeTyped(typed) && text === typed)
                            text = "";
                    }
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
                    onEdited: typed => page.enrolment.takeTyped(typed)
                }
                TextEntry {
                    id: device
                    Layout.fillWidth: true
                    fieldName: "enrolDevice"
                    label: qsTr("Name of this tablet")
                    enabled: !page.enrolment.running
                }
                NewPassphrase {
                    id: passphrase
                    Layout.fillWidth: true
                    app: page.app
                    enabled: !page.enrolment.running
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
                    byFile: page.byFile
                    complete: page.complete
                    mayLeave: page.app.vaults.count > 0
                    onEnrolWanted: page.enrol()
                    onWentBack: page.wentBack()
                }
            }
        }
    }
}
