import QtQml

/// What a person writes, between a field and the model that holds it. What the model did not take stays in the field
/// and is handed over again.
QtObject {
    id: handover

    /// What the field shows.
    property string text
    /// What the model holds; shown unless something written is due.
    property string value
    /// What the text belongs to. When it changes, what is shown is taken anew: flush() before.
    property string subject
    /// Written and not in `value` yet.
    property bool due: false
    /// It was handed over, and the model still holds something else.
    property bool refused: false

    /// The field is to show this.
    signal shown(string text)
    signal committed(string text)

    function written() {
        due = true;
        refused = false;
    }
    function flush() {
        if (due && text !== value)
            committed(text);
        settle();
        refused = due && subject !== "";
    }
    function forget() {
        due = false;
        refused = false;
    }
    function settle() {
        due = due && text.trim() !== value.trim();
        refused = refused && due;
    }

    /// What is said of the field while it is refused. @param problem  why, "" when nobody said
    function words(problem: string): string {
        return problem === "" ? qsTr("Not saved yet. It stays here; leave this field or write on to try again.")
                              : problem + " " + qsTr("What you wrote stays here.");
    }

    onSubjectChanged: {
        forget();
        shown(value);
    }
    onValueChanged: {
        if (!due && text !== value)
            shown(value);
        settle();
    }
}
