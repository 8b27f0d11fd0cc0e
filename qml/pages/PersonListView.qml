import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The rows of PersonPicker.
ListView {
    id: list

    required property PersonPickModel people
    property bool many: false
    property string chosen: ""

    signal tapped(string person)

    objectName: "personList"
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: people
    T.ScrollBar.vertical: ScrollMark {}

    delegate: ListRow {
        required property string person
        required property string personName
        required property bool picked
        required property bool talked
        // `detail` is a property of ListRow that the model fills.
        required detail

        readonly property bool ticked: (ListView.view as PersonListView)?.many && picked

        objectName: "person:" + person
        width: ListView.view.width - Theme.m
        text: personName
        glyph: ticked ? "check" : "person"
        chosen: ticked || (ListView.view as PersonListView)?.chosen === person
        remark: talked ? qsTr("done before") : ""
        onClicked: (ListView.view as PersonListView).tapped(person)
    }
}
