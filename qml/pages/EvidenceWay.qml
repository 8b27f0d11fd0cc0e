import QtQuick
import Fieldseal.Models

/// What every way to add evidence has: it opens when it is made, and says when it is done.
Item {
    required property FieldApp app
    required property ReviewSession review
    /// What the evidence will belong to; "" for the review alone.
    required property string entity

    /// Something worth a word happened.
    signal told(string text)
    /// It can go.
    signal done
}
