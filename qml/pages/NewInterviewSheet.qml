import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Whom one is about to speak with: the role, and a declared person or a name.
UnfinishedSheet {
    id: sheet

    required property ReviewSession review
    property string role: ""
    property string person: ""

    signal begun(string interview)

    function begin() {
        show({});
    }
    /// @param entered  {role, person, name, search}; what is not among them is as on a new one
    function show(entered: var) {
        review.people.begin("interview");
        picker.searched = entered.search ?? "";
        role = entered.role ?? review.interviews.roleCodes[0] ?? "";
        person = entered.person ?? "";
        name.text = entered.name ?? "";
        open();
    }
    function choose(chosen: string) {
        person = chosen;
        name.text = review.people.nameOf(chosen);
    }

    namePrefix: "interview"
    title: qsTr("New interview")
    acceptText: qsTr("Begin")
    acceptEnabled: name.text.trim() !== ""
    cutOff: review.cutOff("new_interview")
    onAsked: held.add({role: role, person: person, name: name.text, search: picker.searched})
    onResumed: entered => show(entered)
    onConfirmed: {
        const interview = review.interviews.create(person, name.text, role);
        if (interview === "")
            return;
        accept();
        begun(interview);
    }

    SelectField {
        objectName: "interviewRole"
        Layout.fillWidth: true
        visible: codes.length > 0
        label: qsTr("Role")
        codes: Lists.of(sheet.review.interviews.roleCodes)
        words: Lists.of(sheet.review.interviews.roleWords)
        current: sheet.role
        onChosen: key => sheet.role = key
    }
    TextEntry {
        id: name
        Layout.fillWidth: true
        fieldName: "interviewName"
        label: qsTr("Name")
        hint: sheet.person === "" ? qsTr("Choose a declared person below, or write a name.") : ""
        focus: true
        onEdited: sheet.person = ""
    }
    PersonPicker {
        id: picker
        Layout.fillWidth: true
        Layout.preferredHeight: 5 * Theme.answerTarget
        people: sheet.review.people
        chosen: sheet.person
        onTapped: person => sheet.choose(person)
    }
}
