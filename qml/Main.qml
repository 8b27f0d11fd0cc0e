import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The window: the way in while everything is locked, the shell once a vault is open.
T.ApplicationWindow {
    id: window

    required property FieldApp app
    property bool enrolling: app.vaults.count === 0
    /// Somebody else holds the tablet: nothing but the test can be reached, and nothing closes by itself.
    readonly property bool handedOver: app.review !== null && app.review.sitting.active
    property int visibilityBefore: Window.Windowed

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.minimumWidth
    minimumHeight: Theme.minimumHeight
    visible: true
    title: qsTr("Fieldseal")
    color: Theme.paper
    onClosing: close => {
        nowhere.forceActiveFocus();
        close.accepted = !handedOver;
        if (handedOver)
            (place.item as SittingPage).askBack();
    }
    onHandedOverChanged: {
        if (handedOver)
            visibilityBefore = visibility;
        visibility = handedOver ? Window.FullScreen : visibilityBefore;
    }

    Binding { target: Theme; property: "mode"; value: window.app.settings.dark ? "dark" : "light" }
    Binding { target: Theme; property: "textScale"; value: window.app.settings.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.app.settings.still }
    Binding { target: Theme; property: "coveredBelow"; value: keyboard.covers }

    Shortcut {
        sequences: window.app.keys.of("lock")
        // Under an open sheet too.
        context: Qt.ApplicationShortcut
        enabled: (!window.app.locked || window.app.waiting.active) && !window.handedOver
        onActivated: window.app.lock()
    }

    Item { id: nowhere }
    Loader {
        id: place

        readonly property string file: window.handedOver ? "SittingPage.qml" : !window.app.locked ? "Shell.qml" : window.app.waiting.active ? "WaitingPage.qml" : window.enrolling ? "EnrolPage.qml" : "UnlockPage.qml"

        function load() {
            const given = {app: window.app};
            if (window.handedOver)
                given["review"] = window.app.review;
            setSource(Qt.resolvedUrl(file), given);
        }

        anchors.fill: parent
        anchors.bottomMargin: Theme.coveredBelow
        focus: true
        onFileChanged: load()
        onLoaded: {
            // Behind both, the vaults that there are; where none is left, one is made.
            if (!window.app.locked || window.app.waiting.active)
                window.enrolling = Qt.binding(() => window.app.vaults.count === 0);
            // A shell that comes while a review is open comes back from a test.
            const shell = item as Shell;
            if (shell !== null && window.app.review !== null)
                shell.page = "tests";
        }
        Component.onCompleted: load()
    }
    Connections {
        target: place.item as UnlockPage

        function onEnrolWanted() { window.enrolling = true; }
    }
    Connections {
        target: place.item as EnrolPage

        function onWentBack() { window.enrolling = false; }
    }
    Connections {
        target: place.item as Shell

        function onTold(text: string, undoable: bool) {
            toast.show(text, undoable ? qsTr("Undo") : "");
        }
    }

    ScreenKeyboard {
        id: keyboard
        parent: T.Overlay.overlay
        wanted: window.app.tablet.keyboard
    }
    Toast {
        id: toast
        onActed: if (window.app.review !== null)
            window.app.review.undo()
    }

    Connections {
        target: window.app

        // What is being written is handed over when its field is left.
        function onAboutToLock() {
            nowhere.forceActiveFocus();
        }
        function onToast(kind: string, text: string) {
            toast.show(text, "");
        }
    }
}
