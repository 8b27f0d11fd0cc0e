pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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
    contentItem: ColumnLayout {
        spacing: 0

        Repeater {
            model: menu.codes.length

            ListRow {
                id: choice

                required property int index
                readonly property string code: menu.codes[index]

                objectName: menu.namePrefix + ":" + code
                Layout.fillWidth: true
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
