import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One who signs: what was drawn, or that it is still to be signed; a tap opens the pad.
T.ItemDelegate {
    id: row

    required property Labels labels
    required property string signer
    required property string signerRole
    required property string userId
    required property string signState
    required property var strokes
    required property string signedText
    required property string signatureId
    readonly property bool given: signState === "signed" || signState === "refused"
    readonly property string what: {
        switch (signState) {
        case "signed": return qsTr("signed");
        case "refused": return qsTr("refused");
        case "void": return qsTr("sign again");
        default: return qsTr("not signed");
        }
    }

    function roleText(): string {
        if (signerRole === "applicant")
            return qsTr("For the applicant");
        return signerRole === "witness" ? qsTr("Witness") : labels.teamRole(signerRole);
    }

    objectName: "signer:" + (userId !== "" ? userId : signerRole)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.s)
    leftPadding: Theme.m
    rightPadding: Theme.m
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: roleText() + ", " + signer + ", " + what
    Accessible.description: signedText

    contentItem: RowLayout {
        spacing: Theme.m

        Icon {
            icon: row.signState === "signed" ? "conform" : row.signState === "open" ? "edit" : "warning"
            color: row.signState === "signed" ? Theme.good : row.signState === "open" ? Theme.accent : Theme.caution
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Body {
                Layout.fillWidth: true
                text: row.signer === "" ? row.roleText() : row.signer
                font.bold: true
            }
            Caption {
                Layout.fillWidth: true
                text: row.signedText !== "" ? row.signedText : row.signer === "" ? row.what : row.roleText() + " · " + row.what
                color: row.signState === "void" ? Theme.caution : Theme.muted
            }
        }
        StrokeView {
            Layout.preferredWidth: Math.round(Theme.tileWidth * 0.7)
            Layout.preferredHeight: Math.round(Theme.tileWidth * 0.7 * ratio)
            visible: row.strokes.length > 0
            strokes: row.strokes
            opacity: row.signState === "void" ? Theme.disabledOpacity : 1
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: row.down ? Theme.pressed : Theme.clear
        border.width: Theme.hairline
        border.color: row.given ? Theme.line : Theme.lineStrong

        FocusFrame { active: row.visualFocus }
    }
}
