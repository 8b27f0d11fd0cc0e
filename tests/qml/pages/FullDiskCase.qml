import QtQuick

/// A test of what happens to written words while the vault's disk is full.
PageCase {
    /// More words than what is left of the vault's pages could hold.
    readonly property alias words: papers.text

    TextEdit {
        id: papers
        text: "words ".repeat(3334).trim()
    }

    function paste(name) {
        fill(name);
        leave(name);
    }
    function fill(name) {
        papers.selectAll();
        papers.copy();
        tap(name);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(part(name).text, papers.text);
    }
}
