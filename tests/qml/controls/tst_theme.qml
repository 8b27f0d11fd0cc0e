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

    function test_text_can_be_read_data() {
        const rows = [];
        for (const mode of ["light", "dark"]) {
            for (const [front, back] of [["ink", "paper"], ["ink", "surface"], ["ink", "sunken"], ["muted", "paper"], ["muted", "surface"],
                    ["muted", "sunken"], ["accent", "surface"], ["accent", "accentTint"], ["accentInk", "accent"], ["good", "goodTint"],
                    ["caution", "cautionTint"], ["bad", "badTint"], ["neutral", "neutralTint"], ["apart", "apartTint"], ["good", "surface"],
                    ["caution", "paper"], ["bad", "surface"], ["badInk", "bad"], ["surface", "good"], ["surface", "caution"],
                    ["surface", "bad"], ["surface", "neutral"], ["surface", "apart"]])
                rows.push({tag: mode + " " + front + " on " + back, mode: mode, front: front, back: back});
        }
        return rows;
    }
    function test_text_can_be_read(row) {
        Theme.mode = row.mode;
        const ratio = contrast(Theme[row.front], Theme[row.back]);
        verify(ratio >= 4.5, "contrast " + ratio.toFixed(2));
    }
    function test_edges_of_fields_can_be_seen_data() {
        return [{tag: "light"}, {tag: "dark"}];
    }
    function test_edges_of_fields_can_be_seen(row) {
        Theme.mode = row.tag;
        verify(contrast(Theme.lineStrong, Theme.surface) >= 3);
        verify(contrast(Theme.lineStrong, Theme.paper) >= 3);
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
