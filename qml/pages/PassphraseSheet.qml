import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// A new passphrase for the open vault. Closed by its owner when the vault says that it is done.
Sheet {
    id: sheet

    required property FieldApp app
    property string problem: ""

    namePrefix: "passphrase"
    title: qsTr("Change the passphrase")
    acceptText: qsTr("Change")
    closesItself: false
    busy: app.busy
    acceptEnabled: current.text !== "" && app.passphraseProblem(next.text) === "" && next.text === again.text
    onConfirmed: {
        problem = "";
        app.changePassphrase(current.text, next.text);
    }
    onAboutToShow: {
        problem = "";
        current.text = "";
        next.text = "";
        again.text = "";
    }

    TextEntry {
        id: current
        Layout.fillWidth: true
        fieldName: "passphraseCurrent"
        label: qsTr("Present passphrase")
        secret: true
        focus: true
        fault: sheet.problem
        onEdited: sheet.problem = ""
    }
    TextEntry {
        id: next
        Layout.fillWidth: true
        fieldName: "passphraseNew"
        label: qsTr("New passphrase")
        secret: true
        fault: text === "" ? "" : sheet.app.passphraseProblem(text)
    }
    PassphraseStrength {
        Layout.fillWidth: true
        passphrase: next.text
        acceptable: sheet.app.passphraseProblem(next.text) === ""
    }
    TextEntry {
        id: again
        Layout.fillWidth: true
        fieldName: "passphraseAgain"
        label: qsTr("The same passphrase again")
        secret: true
        fault: text !== "" && text !== next.text ? qsTr("The two are not the same.") : ""
    }
}
