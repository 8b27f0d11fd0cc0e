pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// The five answers side by side; two rows where they would not fit.
GridLayout {
    id: bar

    /// The determination that is set; "" when open.
    property string value: ""
    /// The determinations that may be chosen.
    property list<string> offered: keys
    readonly property list<string> keys: ["conform", "partly", "nonconform", "not_applicable", "not_tested"]
    property bool showNumbers: true
    /// Put in front of the buttons' object names, so that two bars on a page can be told apart.
    property string namePrefix: "answer"

    signal chosen(string key)

    columns: width >= 5 * Theme.tileWidth * 0.62 ? 5 : 3
    rowSpacing: Theme.s
    columnSpacing: Theme.s
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Answer")

    Repeater {
        model: bar.keys

        AnswerButton {
            required property string modelData
            required property int index

            objectName: bar.namePrefix + ["Conform", "Partly", "Nonconform", "NotApplicable", "NotTested"][index]
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.answerTarget
            key: modelData
            number: bar.showNumbers ? index + 1 : 0
            checked: bar.value === modelData
            enabled: bar.offered.indexOf(modelData) >= 0
            onClicked: bar.chosen(modelData)
        }
    }
}
