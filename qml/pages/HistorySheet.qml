pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Every value that something had: who wrote it, when, on which tablet.
Sheet {
    id: sheet

    required property Labels labels
    required property HistoryModel history
    /// Only these registers of it; empty for all.
    property list<string> fields

    /// @param entity  "" where the model has its own
    function show(entity: string) {
        if (entity !== "")
            history.entity = entity;
        history.fields = Lists.of(fields);
        history.active = true;
        open();
    }

    onClosed: history.active = false
    namePrefix: "history"
    acceptText: qsTr("Close", "dialog")
    rejectText: ""

    Caption {
        visible: sheet.history.count === 0
        text: qsTr("Nothing has been written yet.")
    }
    ListView {
        objectName: "historyList"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.readingWidth / 2)
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.history
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ListRow {
            required property string field
            required property string place
            required property string valueText
            required property string authorName
            required property string deviceName
            required property string timeText
            required property bool head
            required property bool conflicted
            required property string reason

            width: ListView.view.width
            whole: true
            glyph: conflicted ? "conflict" : head ? "check" : "history"
            glyphTint: conflicted ? Theme.bad : head ? Theme.accent : Theme.muted
            text: qsTr("%1: %2", "field and value").arg(Lists.joined([place, sheet.labels.field(field)], " · "))
                .arg(valueText === "" ? qsTr("taken back") : valueText)
            detail: Lists.joined([authorName, deviceName, timeText, reason], " · ")
        }
    }
}
