import Fieldseal.Controls

/// One kind of paper, to be made or not.
ChoiceChip {
    required property string kind
    required property int sheets
    required property bool chosen

    objectName: "paper:" + kind
    text: {
        switch (kind) {
        case "record": return qsTr("Review record");
        case "findings": return qsTr("Finding sheets (%1)").arg(sheets);
        case "interviews": return qsTr("Interview records (%1)").arg(sheets);
        case "tests": return qsTr("Knowledge tests (%1)").arg(sheets);
        case "score": return qsTr("Score sheet");
        default: return qsTr("Opinion");
        }
    }
    checkable: false
    checked: chosen
    enabled: sheets > 0
}
