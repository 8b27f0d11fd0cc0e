import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The history of syncs under how things stand now.
HeadedList {
    id: list

    required property SyncModel sync
    property bool moved: false
    // Beside the scroll bar.
    readonly property int lineWidth: width - Theme.m

    /// Large texts make the head grow more than once: until somebody scrolls, or goes to a button by keys, its first line
    /// stays in sight.
    function stayAtTop() {
        const inside = activeFocus && Window.activeFocusItem !== list;
        if (!moved && !inside)
            positionViewAtBeginning();
    }

    objectName: "syncHistory"
    model: sync.history
    onMovementStarted: moved = true
    onContentHeightChanged: atTop.restart()
    onVisibleChanged: atTop.restart()

    // A view may not be moved while its head is being made.
    Timer {
        id: atTop
        interval: 0
        onTriggered: list.stayAtTop()
    }

    header: SyncHead {
        width: (ListView.view as SyncList).lineWidth
        sync: (ListView.view as SyncList).sync
    }
    delegate: ListRow {
        required property string timeText
        required property bool succeeded
        required property string problem
        required property string summary
        required property string way
        required property int index

        objectName: "sync:" + index
        width: (ListView.view as SyncList).lineWidth
        glyph: !succeeded ? "warning" : way === "question" ? "file" : way === "answer" ? "import" : "received"
        glyphTint: succeeded ? Theme.good : Theme.caution
        text: summary
        detail: problem
        remark: timeText
    }
    footer: Caption {
        padding: Theme.m
        visible: ListView.view.count === 0
        text: qsTr("No sync was run on this tablet yet.")
    }
}
