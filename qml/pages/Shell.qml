pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

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
        sequences: shell.app.keys.of("undo")
        enabled: shell.inReview
        onActivated: shell.app.review.undo()
    }
    Shortcut {
        sequences: shell.app.keys.of("redo")
        enabled: shell.inReview
        onActivated: shell.app.review.redo()
    }

    Shortcut {
        sequences: shell.app.keys.of("keys")
        onActivated: keySheet.show(shell.page)
    }
    Instantiator {
        model: shell.app.keys.of("go")

        delegate: Shortcut {
            required property int index
            required property string modelData

            sequences: [modelData]
            onActivated: bar.chooseAt(index)
        }
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
            id: bar
            Layout.row: shell.wide ? 0 : 1
            Layout.column: 0
            Layout.fillHeight: shell.wide
            Layout.fillWidth: !shell.wide
            app: shell.app
            wide: shell.wide
            page: shell.page
            onChosen: page => shell.leave(page)
        }
        ColumnLayout {
            Layout.row: 0
            Layout.column: shell.wide ? 1 : 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: 0

            Notice {
                objectName: "diskNotice"
                Layout.fillWidth: true
                Layout.margins: Theme.s
                visible: shell.app.tablet.disk !== ""
                kind: shell.app.tablet.disk === "scarce" ? Notice.Fault : Notice.Caution
                text: shell.app.tablet.diskText
            }
            Notice {
                objectName: "unsavedNotice"
                Layout.fillWidth: true
                Layout.margins: Theme.s
                visible: text !== ""
                kind: Notice.Fault
                text: shell.inReview ? shell.app.review.unsaved.notice : ""
                action: qsTr("Show")
                actionName: "unsavedShow"
                onActed: unsavedSheet.open()
            }
            PageHost {
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

    UnsavedSheet {
        id: unsavedSheet
        unsaved: shell.inReview ? shell.app.review.unsaved : null
    }
    KeySheet {
        id: keySheet
        keys: shell.app.keys
    }
}
