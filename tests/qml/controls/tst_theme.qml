import QtQuick
import QtTest
import Fieldseal.Theme

/// The colours hold what WCAG 2.1 AA asks for, in both themes; sizes follow the scale of the text.
TestCase {
    name: "Theme"

    function cleanup() {
        Theme.mode = "light";
        Theme.textScale = 1;
    }
    function channel(value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(colour) {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }
    function contrast(a, b) {
        const light = Math.max(luminance(a), luminance(b));
        const dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    /// As an object, whose properties can be listed.
    readonly property QtObject theme: Theme
    /// Words and the icons beside them, in any of these colours, may stand on any of the grounds.
    readonly property var words: ["ink", "muted", "accent", "good", "caution", "bad", "neutral", "apart"]
    readonly property var grounds: ["sunken", "paper", "surface", "pressed", "accentTint", "goodTint", "cautionTint", "badTint",
        "neutralTint", "apartTint"]
    /// What stands on a filled button or answer: word, fill.
    readonly property var filled: [["accentInk", "accent"], ["accentInk", "accentPressed"], ["badInk", "bad"], ["surface", "good"],
        ["surface", "caution"], ["surface", "bad"], ["surface", "neutral"], ["surface", "apart"]]
    /// What no word stands on or is written in: edges (measured below), rules that only decorate, and what lets through.
    readonly property var wordless: ["lineStrong", "line", "scrim", "shadow", "clear"]

    function everyPair() {
        const pairs = filled.slice();
        for (const word of words) {
            for (const ground of grounds)
                pairs.push([word, ground]);
        }
        return pairs;
    }
    function inBothThemes(pairs) {
        const rows = [];
        for (const mode of ["light", "dark"]) {
            for (const [front, back] of pairs)
                rows.push({tag: mode + " " + front + " on " + back, mode: mode, front: front, back: back});
        }
        return rows;
    }

    function test_text_can_be_read_data() { return inBothThemes(everyPair()); }
    function test_text_can_be_read(row) {
        Theme.mode = row.mode;
        const ratio = contrast(Theme[row.front], Theme[row.back]);
        verify(ratio >= 4.5, "contrast " + ratio.toFixed(2));
    }
    function test_edges_of_fields_can_be_seen_data() { return inBothThemes(grounds.slice(0, 5).map(ground => ["lineStrong", ground])); }
    function test_edges_of_fields_can_be_seen(row) {
        Theme.mode = row.mode;
        const ratio = contrast(Theme[row.front], Theme[row.back]);
        verify(ratio >= 3, "contrast " + ratio.toFixed(2));
    }
    /// A colour that is added later is measured, or said to hold no words.
    function test_no_colour_is_left_out() {
        const measured = new Set(wordless.concat(...everyPair()));
        const colours = Object.keys(theme).filter(name => theme[name]?.hslLightness !== undefined);
        verify(colours.includes("ink") && colours.includes("surface"));
        compare(colours.filter(name => !measured.has(name)), []);
    }
    function test_targets_never_shrink_below_a_finger() {
        Theme.textScale = 0.8;
        compare(Theme.target, 48);
        compare(Theme.answerTarget, 56);
        Theme.textScale = 2;
        verify(Theme.target > 48);
        compare(Theme.body, 32);
    }
    function test_motion_can_be_switched_off() {
        verify(Theme.gentle > 0 && Theme.gentle < 200);
        Theme.reducedMotion = true;
        compare(Theme.gentle, 0);
        compare(Theme.quick, 0);
        Theme.reducedMotion = false;
    }
}
