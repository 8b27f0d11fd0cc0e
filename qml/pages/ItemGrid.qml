import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// An item from its question, over the units it is answered for, to what supports it: one grid that
/// scrolls, so that thousands of units cost no more than those in sight.
GridView {
    id: grid

    required property FieldApp app
    required property ReviewSession review
    property int saved: SavedMark.Nothing
    readonly property int perRow: Math.max(1, Math.floor(width / (Theme.tileWidth + Theme.s)))

    signal stored(bool done)
    signal went(string page, string key)
    signal told(string text, bool undoable)
    signal unitAsked(string entity, string name, string key, string determination, string note)

    /// The person has scrolled; until then the question stays in sight while it is laid out.
    property bool scrolled: false

    function toTop() {
        scrolled = false;
        begin();
    }
    /// To the question. (positionViewAtBeginning knows no header where there is no unit.)
    function begin() {
        cancelFlick();
        forceLayout();
        contentY = originY;
    }
    function settle() { settling.restart(); }
    /// To the note, or to the evidence, which stand below all units.
    function give(requirement: string) {
        positionViewAtEnd();
        (footerItem as ItemSupport).give(requirement);
        scrolled = true;
    }
    function flush() {
        if (footerItem !== null)
            (footerItem as ItemSupport).flush();
    }

    objectName: "itemUnits"
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    onMovementStarted: scrolled = true
    onContentYChanged: if (contentY - originY > 3 * Theme.target)
        scrolled = true
    cellWidth: Math.floor((width - Theme.xs) / perRow)
    cellHeight: Theme.answerTarget + Theme.s
    model: review.pane.units
    T.ScrollBar.vertical: ScrollMark {}

    // A view may not be moved while its header is being made.
    Timer {
        id: settling
        interval: 0
        onTriggered: if (!grid.scrolled)
            grid.begin()
    }

    header: ItemQuestion {
        width: GridView.view.width - Theme.m
        app: (GridView.view as ItemGrid).app
        pane: (GridView.view as ItemGrid).review.pane
        saved: (GridView.view as ItemGrid).saved
        onHeightChanged: if (GridView.view)
            (GridView.view as ItemGrid).settle()
        onStored: done => (GridView.view as ItemGrid).stored(done)
        onTold: (text, undoable) => (GridView.view as ItemGrid).told(text, undoable)
        // A view that gets other rows gives the focus to the current one of them, out of the search that brings them.
        onSearching: (GridView.view as ItemGrid).currentIndex = -1
        onWanted: requirement => (GridView.view as ItemGrid).give(requirement)
    }
    delegate: ItemUnitTile {
        width: (GridView.view as ItemGrid).cellWidth - Theme.s
        height: (GridView.view as ItemGrid).cellHeight - Theme.s
        enabled: (GridView.view as ItemGrid).review.pane.writable
        onStepped: (GridView.view as ItemGrid).stored((GridView.view as ItemGrid).review.pane.units.determine(entity, "conform"))
        onAsked: (GridView.view as ItemGrid).unitAsked(entity, unitLabel, unitKey, determination, note)
    }
    footer: ItemSupport {
        width: GridView.view.width - Theme.m
        app: (GridView.view as ItemGrid).app
        review: (GridView.view as ItemGrid).review
        pane: (GridView.view as ItemGrid).review.pane
        onStored: done => (GridView.view as ItemGrid).stored(done)
        onWent: (page, key) => (GridView.view as ItemGrid).went(page, key)
    }
}
