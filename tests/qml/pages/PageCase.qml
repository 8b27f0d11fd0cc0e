import QtQuick
import QtTest
import Fieldseal.Models
import Fieldseal.Pages

/// A test on the shell over a fresh review: what is found, tapped and typed is what a person would.
TestCase {
    id: suite

    property Shell shell: null
    readonly property ReviewSession review: bench.app ? bench.app.review : null
    property Component shellComponent: Component {
        Shell {
            width: 1280
            height: 800
        }
    }

    when: windowShown

    function cleanupTestCase() { end(); }

    function begin(leader, page) {
        // Whatever the engine complains of is a fault: what is null, what does not exist, what loops.
        failOnWarning(/.?/);
        end();
        bench.fresh(leader);
        enter(page);
    }
    /// The shell over whatever review the bench holds.
    function enter(page) {
        shell = shellComponent.createObject(suite.parent, {app: bench.app});
        verify(shell !== null);
        open(page);
    }
    /// Pages go before what they show, as in the app.
    function end() {
        if (shell === null)
            return;
        shell.destroy();
        tryVerify(() => shell === null);
    }
    function open(page) {
        shell.go(page, "");
        tryVerify(() => part(page + "Page") !== null);
        shell.forceActiveFocus();
        waitForRendering(shell);
    }
    /// The tablet locks over what is open. @param forget  what of the models is as new after the unlock
    function lockOver(forget) {
        bench.app.aboutToLock();
        open("overview");
        forget();
    }
    /// What has this name, on the page or on what floats above it.
    function part(name) {
        return findChild(shell, name) ?? findChild(suite.Window.window.contentItem.parent, name)
            ?? findChild(shell.Window.window.contentItem, name);
    }
    function tap(name) {
        let item = null;
        tryVerify(() => {
            item = part(name);
            return item !== null && item.visible && item.enabled && item.height > 0;
        }, 5000, name + " is there to be tapped");
        rest(item);
        bring(item);
        rest(item);
        mouseClick(item);
    }
    /// Until it stays where it is: a finger would not meet what still moves.
    function rest(item) {
        waitForRendering(shell, 200);
        let before = "";
        tryVerify(() => {
            const at = item.mapToItem(null, 0, 0);
            const now = [at.x, at.y, item.width, item.height].join();
            const still = now === before;
            before = now;
            return still;
        });
    }
    /// Scrolls what holds it until it is in sight.
    function bring(item) {
        for (let view = item.parent; view !== null; view = view.parent) {
            if (view.contentY === undefined)
                continue;
            const top = item.mapToItem(view, 0, 0).y;
            if (top < 0)
                view.contentY += top;
            else if (top + item.height > view.height)
                view.contentY += top + item.height - view.height;
        }
    }
    /// Until a sheet has gone and lets taps through again.
    function gone(name) {
        tryVerify(() => {
            const item = part(name);
            return item === null || !item.visible;
        });
    }
    function type(name, text) {
        let field = null;
        tryVerify(() => {
            field = part(name);
            return field !== null && field.visible;
        }, 5000, name + " is there to be written into");
        field.forceActiveFocus();
        for (const letter of text)
            keyClick(letter);
    }
    /// Begins a piece of evidence of this kind where the page offers it.
    function addEvidence(way) {
        tap("addEvidence");
        tap("add:" + way);
    }
    /// A line on the paper of a sketch.
    function stroke(fromX, fromY, toX, toY) {
        const paper = part("sketchPaper");
        rest(paper);
        mousePress(paper, fromX, fromY);
        mouseMove(paper, (fromX + toX) / 2, (fromY + toY) / 2);
        mouseMove(paper, toX, toY);
        mouseRelease(paper, toX, toY);
    }
    /// A signature on this pad.
    function draw(name) {
        const pad = part(name);
        verify(pad !== null);
        bring(pad);
        rest(pad);
        mousePress(pad, pad.width * 0.2, pad.height * 0.3);
        for (let step = 1; step <= 8; ++step)
            mouseMove(pad, pad.width * (0.2 + 0.07 * step), pad.height * (step % 2 === 0 ? 0.3 : 0.7));
        mouseRelease(pad, pad.width * 0.8, pad.height * 0.3);
    }
    /// What a line of the history that is open says; "" while there is none.
    function historyLine(row) { return part("historyList")?.itemAtIndex(row)?.text ?? ""; }
    /// The history that is open: each value by person, tablet and time, and nothing named as its register is.
    function readHistory(least) {
        tryVerify(() => part("historyAccept")?.visible);
        const shown = part("historyList");
        verify(shown.count >= least);
        for (let row = 0; row < shown.count; ++row) {
            shown.positionViewAtIndex(row, ListView.Contain);
            const line = shown.itemAtIndex(row);
            verify(!/[a-z]_[a-z]|[0-9a-f]{8}-/.test(line.text), line.text);
            verify(line.authorName !== "" && line.deviceName !== "" && line.timeText !== "", line.text);
            verify(line.detail.startsWith([line.authorName, line.deviceName, line.timeText].join(" · ")), line.detail);
        }
        tap("historyAccept");
    }
    function leave(name) {
        part(name).focus = false;
        shell.forceActiveFocus();
    }
}
