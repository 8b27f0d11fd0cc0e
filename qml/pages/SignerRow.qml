import Fieldseal.Models
import Fieldseal.Controls

/// One member of the team, signing or not; the leader always does.
SwitchRow {
    id: row

    required property Labels labels
    required property string userId
    required property string userName
    required property string teamRole

    objectName: "signer:" + userId
    text: userName
    detail: labels.teamRole(teamRole)
    checked: true
    enabled: teamRole !== "leader"
}
