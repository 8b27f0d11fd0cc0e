import QtQuick
import Fieldseal.Models

/// Holds the page that is shown. Pages of a review live only while one is open.
/// (Set by source, as a Loader of Qt 6.4 cannot make a bound inline component.)
Loader {
    id: host

    required property FieldApp app
    required property string page
    required property bool wide
    readonly property ReviewSession review: app.review
    readonly property bool alone: page === "reviews" || page === "sync" || page === "settings"
    readonly property string file: {
        switch (review === null && !alone ? "reviews" : page) {
        case "sync": return "SyncPage.qml";
        case "settings": return "SettingsPage.qml";
        case "checklist": return "ChecklistPage.qml";
        case "sighting": return "SightingPage.qml";
        case "interviews": return "InterviewsPage.qml";
        case "tests": return "TestsPage.qml";
        case "findings": return "FindingsPage.qml";
        case "evidence": return "EvidencePage.qml";
        case "conflicts": return "ConflictsPage.qml";
        case "close": return "ClosePage.qml";
        case "overview": return "OverviewPage.qml";
        default: return "ReviewsPage.qml";
        }
    }

    signal went(string page, string key)
    signal told(string text, bool undoable)

    function load() {
        if (app.locked)
            return;
        const given = {app: app, wide: wide, reviews: app.reviews, sync: app.sync};
        if (!alone && review !== null)
            given["review"] = review;
        setSource(Qt.resolvedUrl(file), given);
    }

    onFileChanged: load()
    Component.onCompleted: load()

    Binding {
        target: host.item as AppPage
        property: "wide"
        value: host.wide
        when: host.item !== null
    }
    Connections {
        target: host.item as AppPage

        function onWent(page: string, key: string) {
            host.went(page, key);
        }
        function onTold(text: string, undoable: bool) {
            host.told(text, undoable);
        }
    }
}
