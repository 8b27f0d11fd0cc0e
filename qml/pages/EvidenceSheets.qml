import QtQuick
import Fieldseal.Models

/// Makes the sheet of a way to add evidence when it is wanted, and lets it go afterwards.
/// (Set by source, as a Loader of Qt 6.4 cannot make a bound inline component.)
Loader {
    id: host

    required property FieldApp app
    required property ReviewSession review
    property string entity: ""

    signal told(string text)

    /// @param way  "document", "photo", "file", "sketch", "audio" or "markup"
    function show(way: string) {
        const files = {
            document: "DocumentWay.qml", photo: "PhotoWay.qml", file: "FileWay.qml", sketch: "SketchWay.qml",
            markup: "SketchWay.qml", audio: "SoundWay.qml"
        };
        host.source = "";
        host.setSource(Qt.resolvedUrl(files[way]), {app: app, review: review, entity: entity});
    }

    Connections {
        target: host.item as EvidenceWay

        function onTold(text: string) { host.told(text); }
        function onDone() { host.source = ""; }
    }
}
