import QtQuick
import Fieldseal.Theme

/// How a determination is drawn everywhere: word, icon, colours. An empty key is an open one.
QtObject {
    id: look

    required property string key

    readonly property string word: {
        switch (look.key) {
        case "conform": return qsTr("Conform");
        case "partly": return qsTr("Partly");
        case "nonconform": return qsTr("Non-conform");
        case "not_applicable": return qsTr("Not applicable");
        case "not_tested": return qsTr("Not tested");
        default: return qsTr("Open");
        }
    }
    readonly property string icon: look.key === "" ? "open" : look.key
    readonly property color color: {
        switch (look.key) {
        case "conform": return Theme.good;
        case "partly": return Theme.caution;
        case "nonconform": return Theme.bad;
        case "not_tested": return Theme.apart;
        default: return Theme.neutral;
        }
    }
    readonly property color tint: {
        switch (look.key) {
        case "conform": return Theme.goodTint;
        case "partly": return Theme.cautionTint;
        case "nonconform": return Theme.badTint;
        case "not_tested": return Theme.apartTint;
        default: return Theme.neutralTint;
        }
    }
}
