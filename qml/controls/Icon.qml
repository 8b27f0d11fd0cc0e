import QtQuick
import QtQuick.Controls.impl
import Fieldseal.Theme

/// One of the icons of controls/icons by its file name, tinted. Decoration: what it means is said by
/// the word beside it or by the accessible name of the control that holds it.
IconImage {
    required property string icon
    property int size: Theme.iconM

    source: icon === "" ? "" : Qt.resolvedUrl("icons/" + icon + ".svg")
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    color: Theme.ink
    Accessible.ignored: true
}
