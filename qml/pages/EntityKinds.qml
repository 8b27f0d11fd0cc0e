import QtQml

/// The icon of what something can be linked to.
QtObject {
    function icon(kind: string): string {
        switch (kind) {
        case "item": return "checklist";
        case "unit": return "sighting";
        case "finding": return "finding";
        case "evidence": return "evidence";
        default: return "pin";
        }
    }
}
