pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// Words in every size, icons, and the marks that carry a state.
ScrollColumn {
    PageHead {
        Layout.fillWidth: true
        title: "Head of a page"
        subtitle: "What it belongs to"

        IconButton { glyph: "undo"; text: "Undo" }
        ActionButton { text: "Add"; glyph: "plus" }
    }
    Heading { text: "Heading 标题" }
    Title { text: "Title 题目" }
    Body {
        Layout.fillWidth: true
        text: "Body: two of the nine cabinets had no seal; shown to the custodian. 九个柜子中有两个没有封条，已告知保管人。"
    }
    Caption {
        Layout.fillWidth: true
        text: "Caption: li.na, tablet 2, 14:02 说明：李娜，平板 2，14:02"
    }
    FieldLabel { text: "Label of a field 字段" }
    Rule { Layout.fillWidth: true }
    FaultLine { Layout.fillWidth: true; fault: "This day does not exist." }
    FaultLine { Layout.fillWidth: true; hint: "YYYY-MM-DD" }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s

        Tag { word: "Leader"; icon: "person" }
        Tag { word: "Veto"; icon: "veto"; front: Theme.bad; tint: Theme.badTint }
        Tag { word: "Sealed"; icon: "seal"; front: Theme.good; tint: Theme.goodTint; strong: true }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.l

        Repeater {
            model: ["reviews", "overview", "checklist", "sighting", "finding", "conflict", "seal", "sync", "settings", "lock", "search",
                "filter", "undo", "redo", "history", "warning", "document", "note", "person", "site", "equipment", "clock", "key", "globe"]

            Icon {
                required property string modelData

                icon: modelData
                color: Theme.ink
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.l

        Repeater {
            model: [determination.word, sighting.word, severity.word]

            Body {
                required property string modelData

                text: modelData
            }
        }
    }

    DeterminationLook { id: determination; key: "nonconform" }
    SightingLook { id: sighting; key: "mismatch" }
    SeverityLook { id: severity; key: "major" }
}
