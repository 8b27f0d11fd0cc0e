import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// A sheet on the table: one thing and what belongs to it.
T.Pane {
    id: card

    property color face: Theme.surface
    property color edge: Theme.line

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.l

    background: Rectangle {
        color: card.face
        radius: Theme.radiusM
        border.width: Theme.hairline
        border.color: card.edge
    }
}
