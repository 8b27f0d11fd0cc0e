pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// How hard a passphrase is to guess, in five steps from 0 to 4, with a word.
RowLayout {
    id: meter

    property int strength: 0
    property string hint: ""
    readonly property string word: [qsTr("Too short"), qsTr("Weak"), qsTr("Fair"), qsTr("Good"), qsTr("Strong")][strength]
    readonly property color fill: strength < 2 ? Theme.bad : strength < 3 ? Theme.caution : Theme.good

    spacing: Theme.xs
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Strength of the passphrase") + ": " + word

    Repeater {
        model: 4

        Rectangle {
            required property int index

            Layout.fillWidth: true
            implicitHeight: Theme.barHeight
            radius: height / 2
            color: index < meter.strength ? meter.fill : Theme.sunken
            border.width: Theme.hairline
            border.color: Theme.line
        }
    }
    Caption {
        Layout.leftMargin: Theme.s
        text: meter.hint === "" ? meter.word : meter.hint
        color: meter.fill
    }
}
