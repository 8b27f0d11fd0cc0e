import Fieldseal.Models
import Fieldseal.Controls

/// Says that the tablet locked under a signature, and begins it anew with what was typed.
Notice {
    id: notice

    required property CutOffInput cutOff
    /// As the model keeps it.
    readonly property var entered: cutOff.entered
    /// Whether there is anything to open: the hand may be over the pad already.
    property bool resumable: true

    signal resumed(var entered)

    objectName: "signingCutOff"
    kind: Notice.Caution
    text: qsTr("The tablet locked while somebody was signing. What was typed is kept, and nothing was signed: the hand draws anew.")
    action: resumable ? qsTr("Sign anew") : ""
    actionName: "signAnew"
    onActed: resumed(entered)
}
