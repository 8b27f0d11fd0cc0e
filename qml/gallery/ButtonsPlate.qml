import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// What can be pressed.
ScrollColumn {
    id: plate

    Flow {
        Layout.fillWidth: true
        spacing: Theme.m

        ActionButton { text: "Primary"; kind: ActionButton.Primary; glyph: "sync" }
        ActionButton { text: "Secondary"; glyph: "finding" }
        ActionButton { text: "Quiet"; kind: ActionButton.Quiet; glyph: "history" }
        ActionButton { text: "Danger"; kind: ActionButton.Danger; glyph: "seal" }
        ActionButton { text: "Busy"; kind: ActionButton.Primary; busy: true }
        ActionButton { text: "Disabled"; enabled: false }
        IconButton { glyph: "undo"; text: "Undo" }
        IconButton { glyph: "lock"; text: "Lock" }
        IconButton { glyph: "settings"; text: "Settings"; enabled: false }
    }
    ChipRow {
        Layout.fillWidth: true
        spacing: Theme.s

        ChoiceChip { text: "Open"; count: 12 }
        ChoiceChip { text: "In conflict"; glyph: "conflict"; count: 2 }
        ChoiceChip { text: "Examine"; checked: true }
        ChoiceChip { text: "Interview"; enabled: false }
    }
    SegmentBar {
        SegmentButton { text: "Personnel"; glyph: "person"; count: 42 }
        SegmentButton { checked: true; text: "Sites"; glyph: "site"; count: 5 }
        SegmentButton { text: "Equipment"; glyph: "equipment"; count: 96 }
    }
    RowLayout {
        spacing: Theme.m

        SelectField {
            label: "Sort"
            glyph: "sort"
            current: "a"
            codes: ["a", "b"]
            words: ["By number", "By name"]
        }
        SwitchRow { text: "Group by site"; checked: true; detail: "Rows of one site stand together" }
    }
    RowLayout {
        spacing: 0

        NavButton { text: "Overview"; glyph: "overview" }
        NavButton { text: "Checklist"; glyph: "checklist"; checked: true }
        NavButton { text: "Sighting"; glyph: "sighting" }
        NavButton { text: "Findings"; glyph: "finding" }
        NavButton { text: "Conflicts"; glyph: "conflict"; badge: 3 }
        NavButton { text: "Close"; glyph: "seal" }
    }
    Card {
        Layout.preferredWidth: Theme.formWidth

        contentItem: ColumnLayout {
            spacing: 0

            ListRow { Layout.fillWidth: true; text: "A row"; glyph: "document"; detail: "with a detail"; remark: "14:02" }
            ListRow { Layout.fillWidth: true; text: "The chosen row"; glyph: "person"; chosen: true }
        }
    }
    HeadedList {
        Layout.preferredWidth: Theme.formWidth
        Layout.preferredHeight: 3 * Theme.target
        model: 4
        header: Title { text: "A head that scrolls along" }
        delegate: ListRow {
            required property int index

            width: ListView.view.width
            text: "Row " + (index + 1)
        }
    }
}
