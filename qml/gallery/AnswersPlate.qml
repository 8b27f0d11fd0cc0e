pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// Determinations, sightings, severities: every mark that carries a meaning.
ScrollColumn {
    id: plate

    property string answer: "conform"

    AnswerBar {
        Layout.fillWidth: true
        value: plate.answer
        onChosen: key => plate.answer = key
    }
    AnswerBar {
        Layout.preferredWidth: Theme.formWidth
        value: "nonconform"
        offered: ["conform", "partly", "nonconform", "not_tested"]
        showNumbers: false
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: ["", "conform", "partly", "nonconform", "not_applicable", "not_tested"]
            DeterminationTag {
                required property string modelData
                key: modelData
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: ["unsighted", "match", "mismatch", "missing", "undeclared"]
            SightingTag {
                required property string modelData
                key: modelData
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: ["veto", "major", "minor", "observation"]
            SeverityTag {
                required property string modelData
                key: modelData
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Repeater {
            model: ["", "conform", "partly", "nonconform", "not_applicable", "not_tested"]
            UnitTile {
                required property string modelData
                name: "Server room E000031"
                detail: "Room 302"
                determination: modelData
            }
        }
        UnitTile {
            name: "王志强"
            determination: "partly"
            conflicted: true
        }
    }
}
