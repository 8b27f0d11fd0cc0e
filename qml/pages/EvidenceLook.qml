import QtQml

/// The icon of each kind of evidence, and of each way to add one.
QtObject {
    function icon(kind: string): string {
        switch (kind) {
        case "photo": return "camera";
        case "picture": return "picture";
        case "markup": return "box";
        case "sketch": return "sketch";
        case "audio": return "microphone";
        case "file": return "file";
        default: return "document";
        }
    }
}
