import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// What a pin says and what it stands for. It stays open until that is stored: the app says why it was not.
UnfinishedSheet {
    id: sheet

    required property ReviewSession review
    readonly property FloorPlanModel plan: review.studio.floorPlan
    property string pinId: ""
    property real across: 0
    property real down: 0
    property string about: ""

    signal told(string text, bool undoable)

    function begin(atAcross: real, atDown: real) {
        show({pin: "", across: atAcross, down: atDown, label: "", about: ""});
    }
    function edit(pin: string) {
        show(Object.assign({pin: pin, across: 0, down: 0}, plan.pin(pin)));
    }
    function show(entered: var) {
        pinId = entered.pin;
        across = entered.across;
        down = entered.down;
        label.text = entered.label;
        about = entered.about;
        open();
    }
    function store(): bool {
        return pinId === "" ? plan.addPin(across, down, label.text, about) !== "" : plan.changePin(pinId, label.text, about);
    }

    namePrefix: "pin"
    title: pinId === "" ? qsTr("New pin") : qsTr("Pin")
    acceptText: pinId === "" ? qsTr("Set") : qsTr("Change")
    acceptEnabled: label.text.trim() !== "" || about !== ""
    cutOff: review.cutOff("pin")
    onAsked: held.add({place: plan.place, pin: pinId, across: across, down: down, label: label.text, about: about})
    onResumed: entered => {
        plan.place = entered.place;
        if (entered.pin === "" || plan.pin(entered.pin).pinId !== undefined)
            show(entered);
        else
            cutOff.forget();
    }
    onConfirmed: if (store()) {
        accept();
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
