import QtQuick
import Fieldseal.Theme

/// A hairline between groups; vertical when it is higher than wide.
Rectangle {
    implicitWidth: Theme.hairline
    implicitHeight: Theme.hairline
    color: Theme.line
    Accessible.ignored: true
}
