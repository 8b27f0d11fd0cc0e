import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Who sits the knowledge test: declared people, several at once, or somebody by name.
UnfinishedSheet {
    id: sheet

    required property ReviewSession review
    readonly property int chosen: review.people.pickedCount + (name.text.trim() === "" ? 0 : 1)

    function begin() { show({picked: [], name: "", search: ""}); }
    function show(entered: var) {
        review.people.begin("test");
        picker.searched = entered.search;
        review.people.pick(entered.picked);
        name.text = entered.name;
        open();
    }

    namePrefix: "draw"
    title: qsTr("Draw papers")
    acceptText: chosen === 0 ? qsTr("Draw") : qsTr("Draw %n paper(s)", "", chosen)
    acceptEnabled: chosen > 0
    cutOff: review.cutOff("draw_papers")
    onAsked: held.add({picked: review.people.picked, name: name.text, search: picker.searched})
    onResumed: entered => show(entered)
    onConfirmed: {
        const wanted = review.people.picked;
        const named = name.text.trim();
        if (review.tests.prepare(wanted).length !== wanted.length)
            return;
        // They have theirs: what fails from here on is tried again without them.
        review.people.clearPicked();
        if (named === "" || review.tests.prepareFor(named) !== "")
            accept();
    }

    RowLayout {
        Layout.fillWidth: true

        Body {
            Layout.fillWidth: true
            text: qsTr("%n chosen", "", sheet.review.people.pickedCount)
        }
        ActionButton {
            objectName: "pickShown"
            kind: ActionButton.Quiet
            text: qsTr("Choose all shown")
            enabled: sheet.review.people.count > 0
            onClicked: sheet.review.people.pickShown()
        }
        ActionButton {
            objectName: "clearPicked"
            kind: ActionButton.Quiet
            text: qsTr("Choose none")
            enabled: sheet.review.people.pickedCount > 0
            onClicked: sheet.review.people.clearPicked()
        }
    }
    PersonPicker {
        id: picker
        Layout.fillWidth: true
        Layout.preferredHeight: 6 * Theme.answerTarget
        people: sheet.review.people
        many: true
        onTapped: person => sheet.review.people.toggle(person)
    }
    TextEntry {
        id: name
        Layout.fillWidth: true
        fieldName: "drawName"
        label: qsTr("Or somebody who was not declared")
        placeholder: qsTr("Name")
    }
}
