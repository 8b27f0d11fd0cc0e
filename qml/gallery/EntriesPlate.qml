import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// What is written into.
ScrollColumn {
    id: plate

    GridLayout {
        columns: plate.width < 2 * Theme.formWidth + Theme.xl ? 1 : 2
        columnSpacing: Theme.xl
        rowSpacing: Theme.l

        TextEntry { label: "Server address"; placeholder: "https://office.example:8443"; hint: "As printed on the enrolment sheet" }
        TextEntry { label: "Passphrase"; secret: true; text: "correct horse"; fault: "This passphrase does not open the vault. Wait 4 s." }
        TextEntry { label: "Read only"; text: "As declared"; readOnly: true }
        TextEntry { label: "Disabled"; text: "As declared"; enabled: false }
        NoteEntry { label: "Note"; placeholder: "What you saw"; value: "Two of the nine cabinets had no seal.\nShown to the custodian." }
        ColumnLayout {
            spacing: Theme.l

            DateEntry { label: "Date"; value: "2026-02-31" }
            CountEntry { label: "Count"; value: 12 }
        }
        SearchEntry { prompt: "Search name, number, room" }
        StrengthMeter { Layout.preferredWidth: Theme.formWidth; strength: 3 }
    }
}
