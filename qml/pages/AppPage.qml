import QtQuick
import Fieldseal.Models

/// What every page in the shell has: the app, whether panes lie side by side, and ways to speak up.
FocusScope {
    required property FieldApp app
    required property bool wide
    /// Given, not asked of the app: a page that is on its way out still shows them while the vault closes.
    required property ReviewListModel reviews
    required property SyncModel sync

    /// To another page. @param key  what to show there, see Shell.go
    signal went(string page, string key)
    /// Something was done that is worth a word; undoable when one undo takes it back.
    signal told(string text, bool undoable)

    focus: true
}
