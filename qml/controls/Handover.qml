import QtQml

/// What a person writes, between a field and the model that holds it. What the model did not take stays in the field
/// and is handed over again; with a keeper, it is there again when the field is.
QtObject {
    id: handover

    /// What the field shows.
    property string text
    /// What the model holds; shown unless something written is due.
    property string value
    /// What the text belongs to. When it changes, what is shown is taken anew: flush() before.
    property string subject
    /// The field, among those of one subject.
    property string name
    /// Keeps what was refused while no field shows it: has `problem`, `keys`, begin(key, text), end(), textOf(key) and
    /// forget(key). null where what is refused goes with the field.
    property var keeper: null
    /// Written and not in `value` yet.
    property bool due: false
    /// It was handed over, and the model still holds something else.
    property bool refused: false
    /// What is written here was not taken, or not yet.
    readonly property bool kept: refused || (keeper !== null && subject !== "" && keeper.keys.includes(key()))

    /// The field is to show this.
    signal shown(string text)
    signal committed(string text)

    // No property: it would still be that of the subject before when the subject changes.
    function key(): string { return subject + "." + name; }
    function written() {
        due = true;
        refused = false;
    }
    function flush() {
        if (due && text !== value)
            handOver();
        else if (due)
            giveUp();
        settle();
        refused = due && subject !== "";
    }
    function handOver() {
        if (keeper === null || subject === "")
            return committed(text);
        keeper.begin(key(), text);
        committed(text);
        keeper.end();
    }
    function forget() {
        due = false;
        refused = false;
    }
    /// Nothing that was refused is wanted any more.
    function giveUp() {
        if (keeper !== null && subject !== "")
            keeper.forget(key());
        forget();
    }
    /// Shows what was refused here before.
    function recall() {
        const text = keeper === null || subject === "" ? undefined : keeper.textOf(key());
        if (text === undefined)
            return;
        if (text.trim() === value.trim())
            return giveUp();
        due = true;
        refused = true;
        shown(text);
    }
    function settle() {
        due = due && text.trim() !== value.trim();
        refused = refused && due;
    }

    /// What is said of the field while it is refused.
    function words(): string {
        const problem = keeper === null ? "" : keeper.problem;
        return problem === "" ? qsTr("Not saved yet. It stays here; leave this field or write on to try again.")
                              : problem + " " + qsTr("What you wrote stays here.");
    }

    Component.onCompleted: recall()
    onSubjectChanged: {
        forget();
        shown(value);
        recall();
    }
    onValueChanged: {
        if (!due && text !== value)
            shown(value);
        settle();
    }
}
