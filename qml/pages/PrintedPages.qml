pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The pages under each other, as they will be printed.
ListView {
    id: list

    required property PapersModel papers

    objectName: "printedPages"
    clip: true
    spacing: Theme.m
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    model: papers.pageCount
    T.ScrollBar.vertical: ScrollMark {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n page(s)", "", papers.pageCount)

    delegate: PrintedPage {
        required property int index

        objectName: "printedPage:" + index
        width: ListView.view.width - Theme.l
        height: width * ratio
        papers: list.papers
        number: index
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Page %1").arg(index + 1)
    }

    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        glyph: list.papers.busy ? "clock" : "document"
        title: list.papers.busy ? qsTr("The papers are being made") : qsTr("No papers yet")
        text: list.papers.busy ? "" : qsTr("Choose papers and a language, then show or save them.")
    }
}
