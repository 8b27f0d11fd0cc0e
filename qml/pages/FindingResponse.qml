import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What the applicant says to one finding.
Item {
    id: answer

    required property FindingListModel findings
    required property string findingId
    required property string severity
    required property string findingText
    required property string findingState
    required property string response
    required property bool writable
    required property UnsavedTexts keeper

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.xs

        RowLayout {
            spacing: Theme.s

            SeverityTag {
                Layout.alignment: Qt.AlignTop
                key: answer.severity
            }
            Body {
                Layout.fillWidth: true
                text: answer.findingText
                font.pixelSize: Theme.label
            }
        }
        RowLayout {
            spacing: Theme.s

            ChoiceChip {
                objectName: "acknowledge:" + answer.findingId
                text: qsTr("Acknowledged")
                checkable: false
                checked: answer.findingState === "acknowledged"
                enabled: answer.writable
                onClicked: answer.findings.respond(answer.findingId, "acknowledged", words.standing)
            }
            ChoiceChip {
                objectName: "dispute:" + answer.findingId
                text: qsTr("Disputed")
                checkable: false
                checked: answer.findingState === "disputed"
                enabled: answer.writable
                onClicked: answer.findings.respond(answer.findingId, "disputed", words.standing)
            }
        }
        NoteEntry {
            id: words
            Layout.fillWidth: true
            fieldName: "response:" + answer.findingId
            placeholder: qsTr("In the applicant's own words")
            minimumLines: 1
            subject: answer.findingId
            readOnly: !answer.writable
            value: answer.response
            keeper: answer.keeper
            onCommitted: text => answer.findings.respond(answer.findingId, "", text)
        }
    }
}
