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
    /// Keeps what was refused while no field shows it: has `problem`, `keys`, begin(key, text), end(), textOf(key),
    /// forget(key) and a signal discarded(key). null where what is refused goes with the field.
    property var keeper: null
    /// Written and not in `value` yet.
    property bool due: false
    /// It was handed over, and the model still holds something else.
    property bool refused: false
    /// What was refused stands beside something that the model holds since: only the person puts it in its place.
    property bool waits: false
    readonly property string problem: keeper === null ? "" : keeper.problem
    /// What is written here was not taken, or not yet.
    readonly property bool kept: refused || (keeper !== null && subject !== "" && keeper.keys.includes(key()))

    readonly property Connections elsewhere: Connections {
        target: handover.keeper
        ignoreUnknownSignals: true

        function onDiscarded(key) {
            if (key !== handover.key())
                return;
            handover.forget();
            handover.shown(handover.value);
        }
    }

    /// The field is to show this.
    signal shown(string text)
    signal committed(string text)
    /// What was refused for a reason that has gone should be handed over again.
    signal wanted

    // No property: it would still be that of the subject before when the subject changes.
    function key(): string { return subject + "." + name; }
    function written() {
        due = true;
        refused = false;
        waits = false;
    }
    function flush() {
        if (!waits)
            submit();
    }
    /// Hands it over, whatever the model holds.
    function submit() {
        waits = false;
        if (due && text !== value)
            handOver();
        else if (due || text === held())  // what another field of this name handed over is not given up here
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
        waits = false;
    }
    /// Nothing that was refused is wanted any more.
    function giveUp() {
        if (keeper !== null && subject !== "")
            keeper.forget(key());
        forget();
    }
    /// What the keeper has of this field; undefined for nothing.
    function held(): var { return keeper === null || subject === "" ? undefined : keeper.textOf(key()); }
    /// Shows what was refused here before.
    function recall() {
        const text = held();
        if (text === undefined)
            return;
        shown(text);
        due = true;
        refused = true;
        waits = true;  // `value` may still be that of the subject before
    }
    function settle() {
        due = due && text.trim() !== value.trim();
        refused = refused && due;
        waits = waits && due;
    }

    /// What is said of the field while it is refused.
    function words(): string {
        if (waits)
            return value === "" ? qsTr("Not saved yet. Try again, or write on.")
                                : qsTr("Not saved: “%1” stands here. Try again, or write on, to put yours in its place.").arg(value.length > 60 ? value.slice(0, 60) + "…" : value);
        return problem === "" ? qsTr("Not saved yet. It stays here; leave this field or write on to try again.")
                              : problem + " " + qsTr("What you wrote stays here.");
    }

    Component.onCompleted: recall()
    onProblemChanged: if (problem === "" && refused && !waits)
        wanted()
    onSubjectChanged: {
        forget();
        shown(value);
        recall();
    }
    onValueChanged: {
        if (!due && text !== value)
            shown(value);
        waits = waits || refused;
        settle();
    }
}
