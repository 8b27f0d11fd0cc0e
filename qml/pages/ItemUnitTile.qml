import Fieldseal.Controls

/// One unit of a per-unit item, fed by its row.
UnitTile {
    id: tile

    required property string entity
    required property string unitKey
    required property string unitLabel
    required property string unitDetail
    required property string note

    /// An open unit was tapped.
    signal stepped
    /// Another answer is wanted.
    signal asked

    objectName: "unit:" + unitKey
    name: unitLabel === "" ? unitKey : unitLabel
    detail: unitKey
    onClicked: determination === "" ? stepped() : asked()
    onPressAndHold: asked()
}
