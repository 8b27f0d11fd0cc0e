pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// A rail at the left in landscape, a bar at the foot in portrait. Large words give in so far that all places are in
/// sight; where even that is too little, it scrolls.
Rectangle {
    id: bar

    required property FieldApp app
    required property bool wide
    required property string page
    readonly property bool inReview: app.review !== null
    readonly property int conflicts: app.review === null ? 0 : app.review.conflictCount

    /// One for all words of the bar.
    readonly property int wordSize: {
        let room = width;
        let words = 0;
        for (let at = 0; at < places.visibleChildren.length; ++at) {
            const wish = places.visibleChildren[at].wordWidth ?? 0;
            const narrow = wish + 2 * Theme.xs <= Theme.navTarget;
            words += narrow ? 0 : wish;
            room -= narrow ? Theme.navTarget : 2 * Theme.xs + Theme.hairline;
        }
        return wide || words <= room ? Theme.navText : Math.max(Theme.navTextLeast, Math.floor(Theme.navText * room / words));
    }

    signal chosen(string page)

    /// The nth place that is shown, from nought.
    function chooseAt(index: int) {
        let left = index;
        for (let at = 0; at < places.children.length; ++at) {
            const place = places.children[at];
            if (!place.visible || place.target === undefined)
                continue;
            if (left === 0) {
                chosen(place.target);
                return;
            }
            --left;
        }
    }

    implicitWidth: wide ? Theme.railWidth : 0
    implicitHeight: wide ? 0 : Theme.bottomBarHeight
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Navigation")

    component Place: NavButton {
        property string target
        property bool always: false

        visible: always || bar.inReview
        checked: bar.page === target
        wordSize: bar.wordSize
        Layout.fillWidth: true
        onClicked: bar.chosen(target)
    }

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.topMargin: bar.wide ? Theme.s : 0
        anchors.bottomMargin: bar.wide ? Theme.s : 0
        contentWidth: places.width
        contentHeight: places.height
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height || contentWidth > width

        GridLayout {
            id: places
            width: bar.wide ? flick.width : Math.max(flick.width, implicitWidth)
            height: bar.wide ? Math.max(flick.height, implicitHeight) : flick.height
            columns: bar.wide ? 1 : Math.max(1, children.length)
            rowSpacing: 0
            columnSpacing: 0

            Place { objectName: "navReviews"; target: "reviews"; always: true; glyph: "reviews"; text: qsTr("Reviews") }
            Place { objectName: "navOverview"; target: "overview"; glyph: "overview"; text: qsTr("Overview") }
            Place { objectName: "navChecklist"; target: "checklist"; glyph: "checklist"; text: qsTr("Checklist") }
            Place { objectName: "navSighting"; target: "sighting"; glyph: "sighting"; text: qsTr("Sighting") }
            Place {
                objectName: "navInterviews"
                target: "interviews"
                checked: bar.page === "interviews" || bar.page === "tests"
                glyph: "interview"
                text: qsTr("Interviews")
            }
            Place { objectName: "navFindings"; target: "findings"; glyph: "finding"; text: qsTr("Findings") }
            Place { objectName: "navEvidence"; target: "evidence"; glyph: "evidence"; text: qsTr("Evidence") }
            Place {
                objectName: "navConflicts"
                target: "conflicts"
                glyph: "conflict"
                text: qsTr("Conflicts")
                badge: bar.conflicts
            }
            Place { objectName: "navClose"; target: "close"; glyph: "seal"; text: qsTr("Close") }
            Item {
                visible: bar.wide
                Layout.fillHeight: true
            }
            Place {
                objectName: "navSync"
                target: "sync"
                always: bar.wide || !bar.inReview
                visible: always
                glyph: "sync"
                text: qsTr("Sync")
            }
            Place {
                objectName: "navSettings"
                target: "settings"
                always: bar.wide || !bar.inReview
                visible: always
                glyph: "settings"
                text: qsTr("Settings")
            }
            NavButton {
                objectName: "navLock"
                Layout.fillWidth: true
                visible: bar.wide || !bar.inReview
                wordSize: bar.wordSize
                glyph: "lock"
                text: qsTr("Lock")
                onClicked: bar.app.lock()
            }
            NavButton {
                objectName: "navMore"
                Layout.fillWidth: true
                visible: !bar.wide && bar.inReview
                checked: bar.page === "sync" || bar.page === "settings"
                wordSize: bar.wordSize
                glyph: "more"
                text: qsTr("More")
                onClicked: more.open()

                ChoiceMenu {
                    id: more
                    y: -height - Theme.xs
                    namePrefix: "more"
                    codes: ["sync", "settings", "lock"]
                    words: [qsTr("Sync"), qsTr("Settings"), qsTr("Lock")]
                    onChosen: key => {
                        if (key === "lock")
                            bar.app.lock();
                        else
                            bar.chosen(key);
                    }
                }
            }
        }
    }
    Rule {
        width: bar.wide ? Theme.hairline : bar.width
        height: bar.wide ? bar.height : Theme.hairline
        x: bar.wide ? bar.width - width : 0
    }
}
