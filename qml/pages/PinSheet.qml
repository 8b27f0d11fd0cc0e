import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// What a pin says and what it stands for. It stays open until that is stored: the app says why it was not.
Sheet {
    id: sheet

    required property ReviewSession review
    readonly property FloorPlanModel plan: review.studio.floorPlan
    property string pinId: ""
    /// All roles of the pin that is changed, by name.
    property var said: ({})
    property real across: 0
    property real down: 0
    property string about: ""

    signal told(string text, bool undoable)

    function begin(atAcross: real, atDown: real) {
        pinId = "";
        across = atAcross;
        down = atDown;
        label.text = "";
        about = "";
        open();
    }
    function edit(pin: string) {
        pinId = pin;
        said = plan.pin(pin);
        label.text = said.label ?? "";
        about = said.about ?? "";
        open();
    }
    function store(): bool {
        return pinId === "" ? plan.addPin(across, down, label.text, about) !== "" : plan.changePin(pinId, label.text, about);
    }

    namePrefix: "pin"
    title: pinId === "" ? qsTr("New pin") : qsTr("Pin")
    acceptText: pinId === "" ? qsTr("Set") : qsTr("Change")
    acceptEnabled: label.text.trim() !== "" || about !== ""
    closesItself: false
    onConfirmed: if (store()) {
        close();
        told(pinId === "" ? qsTr("Pin set") : qsTr("Pin changed"), true);
    }

    TextEntry {
        id: label
        Layout.fillWidth: true
        fieldName: "pinLabel"
        label: qsTr("Label")
        placeholder: qsTr("Rack 3, door without a reader, …")
        focus: true
    }
    FieldLabel { text: qsTr("Stands for") }
    RowLayout {
        Layout.fillWidth: true

        ListRow {
            objectName: "pinAbout"
            Layout.fillWidth: true
            glyph: "link"
            text: sheet.about === "" ? qsTr("Choose an item, a unit, a finding or evidence") : sheet.review.entityTitle(sheet.about)
            onClicked: choosing.begin()
        }
        IconButton {
            objectName: "pinAboutClear"
            visible: sheet.about !== ""
            glyph: "close"
            text: qsTr("For nothing in particular")
            onClicked: sheet.about = ""
        }
    }

    ChoiceSheet {
        id: choosing
        namePrefix: "pinChoose"
        title: qsTr("The pin stands for")
        choices: sheet.review.studio.choices
        onChosen: entity => sheet.about = entity
    }
}
