pragma Singleton
import QtQuick

/// Every colour, size and duration of the interface by name. Nothing else in qml/ holds a literal one.
QtObject {
    id: theme

    /// "light", "dark" or "system".
    property string mode: "system"
    /// 0.8 to 2.0; multiplies every type size and what must hold a line of text.
    property real textScale: 1
    property bool reducedMotion: false
    /// Height at the foot of the window that a keyboard lies over.
    property int coveredBelow: 0

    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool dark: mode === "dark" || (mode === "system" && systemPalette.window.hslLightness < 0.5)

    // Surfaces, from the table up to what lies on it.
    readonly property color sunken: dark ? "#141516" : "#ebe8df"
    readonly property color paper: dark ? "#1a1b1d" : "#f6f4ee"
    readonly property color surface: dark ? "#242628" : "#fffefa"
    readonly property color pressed: dark ? "#35383b" : "#e9e5da"
    readonly property color line: dark ? "#3a3d40" : "#dad5c8"
    readonly property color lineStrong: dark ? "#8b9096" : "#857f72"
    readonly property color scrim: dark ? "#99000000" : "#66201c14"
    readonly property color shadow: dark ? "#1f000000" : "#08201c14"
    readonly property color clear: "transparent"

    readonly property color ink: dark ? "#eceae4" : "#20242a"
    readonly property color muted: dark ? "#b0b3b6" : "#565b63"
    readonly property color accent: dark ? "#8db9e6" : "#1f4f82"
    readonly property color accentPressed: dark ? "#a9cbee" : "#173d66"
    readonly property color accentInk: dark ? "#0f1e2e" : "#ffffff"
    readonly property color accentTint: dark ? "#26374a" : "#e3ebf3"

    // Meanings. Bluish green, amber, vermilion and violet stay apart for the common kinds of
    // colour-blindness; each is always drawn with its icon and its word.
    readonly property color good: dark ? "#5cc7a9" : "#0b6e5a"
    readonly property color goodTint: dark ? "#1b3a33" : "#ddf0ea"
    readonly property color caution: dark ? "#e3b04b" : "#8a5a00"
    readonly property color cautionTint: dark ? "#3d3118" : "#f8ebcf"
    readonly property color bad: dark ? "#f2906a" : "#b2380c"
    readonly property color badTint: dark ? "#45261b" : "#fbe3d8"
    readonly property color badInk: dark ? "#2b1108" : "#ffffff"
    readonly property color neutral: dark ? "#a9b1ba" : "#59616b"
    readonly property color neutralTint: dark ? "#33373c" : "#e6e8ea"
    readonly property color apart: dark ? "#b9a2e6" : "#64489a"
    readonly property color apartTint: dark ? "#332b47" : "#eae4f4"

    // Distances.
    readonly property int hairline: 1
    readonly property int focusWidth: 2
    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 24
    readonly property int xxl: 32
    readonly property int radiusS: 6
    readonly property int radiusM: 10
    readonly property int radiusL: 14

    // Sizes that a finger meets.
    readonly property int target: Math.max(48, Math.round(48 * textScale))
    readonly property int answerTarget: Math.max(56, Math.round(56 * textScale))
    readonly property int iconS: Math.round(18 * textScale)
    readonly property int iconM: Math.round(22 * textScale)
    readonly property int iconL: Math.round(40 * textScale)
    readonly property int railWidth: Math.round(96 * Math.min(textScale, 1.4))
    readonly property int bottomBarHeight: Math.round(64 * Math.min(textScale, 1.4))
    /// Words and icons of the navigation grow less: they are few and known, and the page needs the room.
    readonly property int navText: Math.round(13 * Math.min(textScale, 1.4))
    readonly property int navTextLeast: Math.round(navText * 0.8)
    readonly property int navTarget: Math.max(48, Math.round(48 * Math.min(textScale, 1.4)))
    readonly property int navIcon: Math.round(22 * Math.min(textScale, 1.4))
    readonly property int readingWidth: Math.round(720 * Math.min(textScale, 1.4))
    readonly property int formWidth: Math.round(440 * Math.min(textScale, 1.4))
    readonly property int dialogWidth: Math.round(560 * Math.min(textScale, 1.4))
    readonly property int panelWidth: Math.round(324 * Math.min(textScale, 1.3))
    readonly property int sectionWidth: Math.round(200 * Math.min(textScale, 1.3))
    readonly property int tileWidth: Math.round(150 * textScale)
    readonly property int keyboardWidth: 900
    readonly property int barHeight: 8
    /// Longer than any row becomes.
    readonly property int longest: 100000
    /// How far a finger goes for a swipe and not for a slip.
    readonly property int swipe: 80
    readonly property int ring: Math.round(56 * textScale)
    readonly property int ringWidth: 6
    /// From this width on, panes lie side by side and the navigation stands left.
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int minimumWidth: 600
    readonly property int minimumHeight: 480
    /// Below this height of the window, large texts leave too little room for what a page is about.
    readonly property int lowBelow: Math.round(520 * textScale)
    readonly property int wideFrom: Math.round(1000 * Math.max(1, textScale * 0.8))

    // Type, in pixels.
    readonly property int caption: Math.round(13 * textScale)
    readonly property int label: Math.round(14 * textScale)
    readonly property int body: Math.round(16 * textScale)
    readonly property int title: Math.round(19 * textScale)
    readonly property int heading: Math.round(25 * textScale)
    readonly property int display: Math.round(36 * textScale)
    /// Noto Sans is set generously by itself.
    readonly property real leading: 1
    /// Between a word and what belongs to it, as wide as a letter that is left out.
    readonly property int wordGap: Math.max(xs, Math.round(xs * textScale))

    // Motion.
    readonly property int quick: reducedMotion ? 0 : 90
    readonly property int gentle: reducedMotion ? 0 : 150
    /// Nobody has written for so long: it is handed over.
    readonly property int writingPause: 400
    /// How often what is being entered on a sheet is kept.
    readonly property int keepEvery: 800
    /// How long a toast stays; long enough to reach its undo.
    readonly property int toastStay: 6000
    readonly property real disabledOpacity: 0.45
}
