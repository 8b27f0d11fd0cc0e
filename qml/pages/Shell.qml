pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme

/// What is around every page once a vault is open: where to go, and the page that one is on.
FocusScope {
    id: shell

    required property FieldApp app
    readonly property bool wide: width >= Theme.wideFrom
    readonly property bool inReview: app.review !== null
    /// "reviews", "overview", "checklist", "sighting", "findings", "conflicts", "close", "sync" or "settings".
    property string page: "reviews"

    signal told(string text, bool undoable)

    /// @param key  what to show there: an item's id on the checklist, a list's id or a unit's path on sighting, a finding
    function go(target: string, key: string) {
        if (shell.app.review !== null && key !== "")
            shell.app.review.show(target, key);
        page = target;
    }
    /// Where something was undone or done again, unless it is here already or nowhere.
    function follow(target: string, key: string) {
        if (target !== "")
            go(target, key);
    }
    function leave(target: string) {
        if (target === "reviews")
            app.closeReview();
        go(target, "");
    }

    objectName: "shell"
    focus: true
    onInReviewChanged: page = inReview ? "overview" : (page === "sync" || page === "settings" ? page : "reviews")

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: shell.inReview
        onActivated: shell.app.review.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: shell.inReview
        onActivated: shell.app.review.redo()
    }

    Connections {
        target: shell.app.review

        function onUndone(text: string, page: string, key: string) {
            shell.follow(page, key);
            shell.told(qsTr("Undone: %1").arg(text), false);
        }
        function onRedone(text: string, page: string, key: string) {
            shell.follow(page, key);
            shell.told(qsTr("Done again: %1").arg(text), false);
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: shell.wide ? 2 : 1
        rowSpacing: 0
        columnSpacing: 0

        NavigationBar {
            Layout.row: shell.wide ? 0 : 1
            Layout.column: 0
            Layout.fillHeight: shell.wide
            Layout.fillWidth: !shell.wide
            app: shell.app
            wide: shell.wide
            page: shell.page
            onChosen: page => shell.leave(page)
        }
        PageHost {
            Layout.row: 0
            Layout.column: shell.wide ? 1 : 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            app: shell.app
            wide: shell.wide
            page: shell.page
            onWent: (page, key) => shell.go(page, key)
            onTold: (text, undoable) => shell.told(text, undoable)
        }
    }
}
