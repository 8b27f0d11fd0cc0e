import QtQuick
import Fieldseal.Theme

/// How the status of a unit is drawn everywhere.
QtObject {
    id: look

    required property string key

    readonly property string word: {
        switch (look.key) {
        case "match": return qsTr("Match");
        case "mismatch": return qsTr("Mismatch");
        case "missing": return qsTr("Missing");
        case "undeclared": return qsTr("Undeclared");
        default: return qsTr("Unsighted");
        }
    }
    readonly property string icon: look.key === "" || look.key === "unsighted" ? "open" : look.key
    readonly property color color: {
        switch (look.key) {
        case "match": return Theme.good;
        case "mismatch": return Theme.caution;
        case "missing": return Theme.bad;
        case "undeclared": return Theme.apart;
        default: return Theme.neutral;
        }
    }
    readonly property color tint: {
        switch (look.key) {
        case "match": return Theme.goodTint;
        case "mismatch": return Theme.cautionTint;
        case "missing": return Theme.badTint;
        case "undeclared": return Theme.apartTint;
        default: return Theme.neutralTint;
        }
    }
}
