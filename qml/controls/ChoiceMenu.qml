pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// A floating list of choices.
T.Popup {
    id: menu

    property list<string> codes
    property list<string> words
    /// An icon for each, where they help.
    property list<string> glyphs
    property string current: ""
    property string namePrefix: "choice"

    signal chosen(string key)

    implicitWidth: Math.max(Theme.tileWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.xs
    margins: Theme.s
    modal: true
    focus: true
    T.Overlay.modal: Item {}

    background: FloatSurface { radius: Theme.radiusM }
    // A Column: choices give way to others while the menu is closed, which layouts of Qt 6.4 do not live through.
    contentItem: Item {
        id: place

        property real widest: 0

        implicitWidth: widest
        implicitHeight: column.implicitHeight

        Column {
            id: column
            width: place.width

            Repeater {
                model: menu.codes.length

                ListRow {
                    id: choice

                    required property int index
                    readonly property string code: menu.codes[index] ?? ""

                    objectName: menu.namePrefix + ":" + code
                    width: column.width
                    onImplicitWidthChanged: place.widest = Math.max(place.widest, implicitWidth)
                    Component.onCompleted: place.widest = Math.max(place.widest, implicitWidth)
                    glyph: menu.glyphs[index] ?? ""
                    text: menu.words[index] ?? ""
                    chosen: menu.current === code
                    onClicked: {
                        menu.close();
                        menu.chosen(code);
                    }
                }
            }
        }
    }
}
