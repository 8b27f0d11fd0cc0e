import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The passphrase that a new vault gets, typed twice.
ColumnLayout {
    id: entries

    required property FieldApp app
    readonly property alias passphrase: first.text
    readonly property bool complete: app.passphraseProblem(first.text) === "" && first.text === second.text

    signal submitted

    spacing: Theme.l

    TextEntry {
        id: first
        Layout.fillWidth: true
        fieldName: "enrolPassphrase"
        label: qsTr("New passphrase for the vault")
        secret: true
        fault: text === "" ? "" : entries.app.passphraseProblem(text)
        hint: qsTr("Nobody can restore it for you: use several words that have nothing to do with each other.")
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }
    PassphraseStrength {
        Layout.fillWidth: true
        passphrase: first.text
        acceptable: entries.app.passphraseProblem(first.text) === ""
    }
    TextEntry {
        id: second
        Layout.fillWidth: true
        fieldName: "enrolPassphraseAgain"
        label: qsTr("The same passphrase again")
        secret: true
        fault: text !== "" && text !== first.text ? qsTr("The two are not the same.") : ""
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onSubmitted: entries.submitted()
    }
}
