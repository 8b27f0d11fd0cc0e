import QtQuick

/// A date as YYYY-MM-DD. It is handed over only when it is a day of the calendar, or empty.
TextEntry {
    id: entry

    readonly property bool valid: text === "" || isDay(text)

    signal dateChosen(string date)

    placeholder: qsTr("YYYY-MM-DD")
    maximumLength: 10
    inputMethodHints: Qt.ImhDate | Qt.ImhPreferNumbers
    fault: valid || text.length < 10 ? "" : qsTr("This is not a day of the calendar.")
    onCommitted: text => {
        if (valid && text !== value)
            dateChosen(text);
    }

    function isDay(candidate: string): bool {
        const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(candidate);
        if (parts === null)
            return false;
        const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
        return day.toISOString().slice(0, 10) === candidate;
    }
}
