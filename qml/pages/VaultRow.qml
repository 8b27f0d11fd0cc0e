import Fieldseal.Controls
import Fieldseal.Theme

/// A vault on this tablet: whose it is and for which authority; or why it cannot be opened.
ListRow {
    id: row

    required property string vaultId
    required property string userName
    required property string authorityName
    required property string problem

    objectName: "row:" + vaultId
    implicitHeight: Theme.answerTarget
    text: userName === "" ? vaultId : userName
    detail: problem !== "" ? problem : authorityName
    glyph: problem !== "" ? "warning" : "person"
    glyphTint: problem !== "" ? Theme.bad : Theme.muted
}
