import Fieldseal.Controls
import Fieldseal.Theme

/// A vault on this tablet: whose it is and for which authority; that it waits for the office; or why it cannot be opened.
ListRow {
    id: row

    required property string vaultId
    required property string userName
    required property string authorityName
    required property string waitingDevice
    required property string problem
    readonly property bool waiting: waitingDevice !== ""

    objectName: "row:" + vaultId
    implicitHeight: Theme.answerTarget
    text: waiting ? waitingDevice : userName === "" ? vaultId : userName
    detail: problem !== "" ? problem : waiting ? qsTr("Waiting for the office's answer") : authorityName
    glyph: problem !== "" ? "warning" : waiting ? "clock" : "person"
    glyphTint: problem !== "" ? Theme.bad : Theme.muted
}
