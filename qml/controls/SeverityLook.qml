import QtQuick
import Fieldseal.Theme

/// How the severity of a finding is drawn everywhere.
QtObject {
    id: look

    required property string key

    readonly property string word: {
        switch (look.key) {
        case "veto": return qsTr("Veto");
        case "major": return qsTr("Major");
        case "minor": return qsTr("Minor");
        default: return qsTr("Observation");
        }
    }
    readonly property string icon: look.key === "observation" ? "eye" : look.key
    readonly property color color: {
        switch (look.key) {
        case "veto":
        case "major": return Theme.bad;
        case "minor": return Theme.caution;
        default: return Theme.neutral;
        }
    }
    readonly property color tint: {
        switch (look.key) {
        case "veto":
        case "major": return Theme.badTint;
        case "minor": return Theme.cautionTint;
        default: return Theme.neutralTint;
        }
    }
}
