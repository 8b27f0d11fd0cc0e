import QtQuick
import Fieldseal.Models

/// Makes the sheet of a history when it is wanted, and lets it go afterwards.
/// (Set by source, as a Loader of Qt 6.4 cannot make a bound inline component.)
Loader {
    id: host

    required property Labels labels
    required property HistoryModel history
    property string title: ""
    /// Only these registers; empty for all.
    property list<string> fields

    /// @param entity  "" where the model has its own
    function show(entity: string) {
        setSource(Qt.resolvedUrl("HistorySheet.qml"), {labels: labels, history: history, title: title, fields: fields});
        (item as HistorySheet).show(entity);
    }

    Connections {
        target: host.item as HistorySheet

        function onClosed() { host.source = ""; }
    }
}
