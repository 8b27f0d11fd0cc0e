import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Draws: a sketch on paper, or marks on a picture when the board was opened on one already.
EvidenceWay {
    id: way

    readonly property SketchBoard board: review.studio.board

    function keep() {
        words.flush();
        const drawn = !board.empty;
        const markup = board.onPicture;
        if (board.keep() !== "")
            told(markup ? qsTr("Marked picture kept, beside the original") : qsTr("Sketch kept"));
        else if (drawn)
            return;
        sheet.close();
    }

    Component.onCompleted: {
        if (!board.open)
            board.beginSketch(entity);
        sheet.open();
    }

    FullSheet {
        id: sheet

        namePrefix: "sketch"
        title: way.board.onPicture ? qsTr("Mark the picture") : qsTr("Sketch")
        subtitle: way.board.onPicture ? qsTr("The original is kept as it is.") : way.entity === "" ? ""
            : way.review.entityTitle(way.entity)
        backText: qsTr("Keep and go back")
        onLeft: way.keep()
        onClosed: way.done()
        actions: [
            ActionButton {
                objectName: "sketchDiscard"
                visible: !way.board.empty
                kind: ActionButton.Quiet
                text: qsTr("Discard")
                onClicked: discarding.open()
            },
            ActionButton {
                objectName: "sketchKeep"
                kind: ActionButton.Primary
                text: qsTr("Keep")
                enabled: !way.board.empty
                onClicked: way.keep()
            }
        ]

        SketchTools {
            Layout.fillWidth: true
            board: way.board
            zoomed: paper.zoom > 1
            onFitted: paper.zoom = 1
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: Theme.sunken
            radius: Theme.radiusM
            border.width: Theme.hairline
            border.color: Theme.line

            SketchView {
                id: paper
                objectName: "sketchPaper"
                anchors.fill: parent
                anchors.margins: Theme.s
                board: way.board
                Accessible.role: Accessible.Canvas
                Accessible.name: way.board.onPicture ? qsTr("The picture to draw on") : qsTr("The paper to draw on")
            }
        }
        SketchWords {
            id: words
            Layout.fillWidth: true
            app: way.app
            review: way.review
        }
    }
    Sheet {
        id: writing

        namePrefix: "sketchText"
        title: qsTr("Text on the drawing")
        acceptText: qsTr("Write")
        acceptEnabled: letters.text.trim() !== ""
        onConfirmed: way.board.writeText(letters.text)
        onAboutToShow: {
            letters.text = "";
            letters.forceActiveFocus();
        }

        TextEntry {
            id: letters
            Layout.fillWidth: true
            fieldName: "sketchText"
            label: qsTr("Text")
            maximumLength: 120
            focus: true
            onSubmitted: if (writing.acceptEnabled) {
                writing.confirmed();
                writing.accept();
            }
        }
    }
    ConfirmSheet {
        id: discarding
        namePrefix: "sketchDiscard"
        title: qsTr("Discard what was drawn?")
        text: qsTr("It cannot be brought back.")
        acceptText: qsTr("Discard")
        danger: true
        onConfirmed: {
            way.board.discard();
            sheet.close();
        }
    }
    Connections {
        target: way.board

        function onTextWanted() { writing.open(); }
    }
}
