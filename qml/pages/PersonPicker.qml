import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The declared people, filtered as one types. One is chosen by a tap, or several are ticked.
ColumnLayout {
    id: picker

    required property PersonPickModel people
    property bool many: false
    property string chosen: ""
    property alias searched: search.text

    signal tapped(string person)

    spacing: Theme.s

    SearchEntry {
        id: search
        objectName: "personSearch"
        Layout.fillWidth: true
        prompt: qsTr("Name, number, department, …")
        onTextChanged: picker.people.filter = text

        Connections {
            target: picker.people

            function onChanged() {
                if (picker.people.filter === "" && search.text.trim() !== "" && !search.activeFocus)
                    search.clear();
            }
        }
    }
    PersonListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        people: picker.people
        many: picker.many
        chosen: picker.chosen
        onTapped: person => picker.tapped(person)

        EmptyState {
            anchors.fill: parent
            visible: list.count === 0
            text: picker.people.filter === "" ? qsTr("The applicant declared nobody.") : qsTr("Nobody matches.")
        }
    }
}
