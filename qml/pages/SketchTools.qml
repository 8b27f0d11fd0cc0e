pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What the hand can hold: tools, inks and breadths; and what it can take back.
Flow {
    id: tools

    required property SketchBoard board
    property bool zoomed: false

    signal fitted

    function toolWord(tool: string): string {
        switch (tool) {
        case "pen": return qsTr("Pen");
        case "line": return qsTr("Line");
        case "arrow": return qsTr("Arrow");
        case "box": return qsTr("Box");
        case "text": return qsTr("Text");
        case "veil": return qsTr("Blur for good");
        default: return qsTr("Eraser");
        }
    }
    function inkWord(ink: string): string {
        switch (ink) {
        case "blue": return qsTr("Blue");
        case "red": return qsTr("Red");
        case "green": return qsTr("Green");
        case "amber": return qsTr("Amber");
        default: return qsTr("Black");
        }
    }
    function breadthWord(breadth: string): string {
        switch (breadth) {
        case "fine": return qsTr("Fine");
        case "broad": return qsTr("Broad");
        default: return qsTr("Medium");
        }
    }

    spacing: Theme.s
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Drawing tools")

    Row {
        Repeater {
            model: tools.board.tools

            ToolButton {
                required property string modelData

                objectName: "tool:" + modelData
                glyph: modelData === "text" ? "letters" : modelData
                text: tools.toolWord(modelData)
                checked: tools.board.tool === modelData
                onClicked: tools.board.tool = modelData
            }
        }
    }
    Row {
        Repeater {
            model: tools.board.inks

            ToolButton {
                required property string modelData

                objectName: "ink:" + modelData
                text: tools.inkWord(modelData)
                patch: tools.board.inkColor(modelData)
                checked: tools.board.ink === modelData
                enabled: tools.board.tool !== "eraser" && tools.board.tool !== "veil"
                onClicked: tools.board.ink = modelData
            }
        }
    }
    Row {
        Repeater {
            model: tools.board.breadths

            ToolButton {
                required property string modelData
                required property int index

                objectName: "breadth:" + modelData
                text: tools.breadthWord(modelData)
                patch: Theme.ink
                patchSize: Theme.iconS * (index + 1) / 3.5
                checked: tools.board.breadth === modelData
                enabled: tools.board.tool !== "eraser" && tools.board.tool !== "veil"
                onClicked: tools.board.breadth = modelData
            }
        }
    }
    Row {
        IconButton {
            objectName: "sketchUndo"
            glyph: "undo"
            text: qsTr("Undo")
            enabled: tools.board.canUndo
            onClicked: tools.board.undo()
        }
        IconButton {
            objectName: "sketchRedo"
            glyph: "redo"
            text: qsTr("Redo")
            enabled: tools.board.canRedo
            onClicked: tools.board.redo()
        }
        IconButton {
            objectName: "sketchFit"
            glyph: "fit"
            text: qsTr("Show all of it")
            enabled: tools.zoomed
            onClicked: tools.fitted()
        }
    }
}
