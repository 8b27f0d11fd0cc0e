pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Finds an item, a unit, a finding or evidence to link to.
Sheet {
    id: sheet

    required property EntityChoiceModel choices

    signal chosen(string entity)

    function begin() {
        search.text = "";
        choices.search = "";
        open();
        search.forceActiveFocus();
    }

    namePrefix: "choose"
    acceptText: qsTr("Cancel")
    rejectText: ""

    SearchEntry {
        id: search
        objectName: sheet.namePrefix + "Search"
        Layout.fillWidth: true
        prompt: qsTr("Number, name or words")
        onTextChanged: sheet.choices.search = text
    }
    ListView {
        id: list
        objectName: sheet.namePrefix + "List"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.target * 7
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.choices
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ListRow {
            required property string entity
            required property string kind
            required property string title
            required property string words

            objectName: sheet.namePrefix + ":" + entity
            width: ListView.view.width
            glyph: kinds.icon(kind)
            text: title
            detail: words
            onClicked: {
                sheet.close();
                sheet.chosen(entity);
            }
        }

        EmptyState {
            anchors.fill: parent
            visible: list.count === 0
            glyph: "search"
            text: qsTr("Nothing matches.")
        }
    }
    Caption {
        visible: sheet.choices.more
        text: qsTr("There are more. Type another letter.")
    }
    EntityKinds { id: kinds }
}
