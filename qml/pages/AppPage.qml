import QtQuick
import Fieldseal.Models

/// What every page in the shell has: the app, whether panes lie side by side, and ways to speak up.
FocusScope {
    required property FieldApp app
    required property bool wide

    /// To another page. @param key  what to show there, see Shell.go
    signal went(string page, string key)
    /// Something was done that is worth a word; undoable when one undo takes it back.
    signal told(string text, bool undoable)

    focus: true
}
