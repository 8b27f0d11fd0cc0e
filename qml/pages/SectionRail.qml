import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The template's sections with how far each is.
/// (Item views of Qt 6.4 cannot make bound headers and section heads: parts look at their view instead.)
ListView {
    required property SectionListModel sections
    property string current: ""

    signal chosen(string section)

    clip: true
    spacing: Theme.xs
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: sections
    T.ScrollBar.vertical: ScrollMark {}

    header: ListRow {
        objectName: "section:all"
        width: ListView.view.width
        text: qsTr("All sections")
        glyph: "checklist"
        chosen: (ListView.view as SectionRail).current === ""
        onClicked: (ListView.view as SectionRail).chosen("")
    }
    delegate: T.ItemDelegate {
        id: row

        required property string sectionId
        required property string sectionTitle
        required property int items
        required property int settled
        required property int conflicts
        required property int vetoAlerts
        required property real progress
        readonly property bool chosen: (ListView.view as SectionRail).current === sectionId

        objectName: "section:" + sectionId
        width: ListView.view.width
        implicitHeight: implicitContentHeight + 2 * Theme.s
        padding: Theme.s
        leftPadding: Theme.m
        rightPadding: Theme.m
        focusPolicy: Qt.StrongFocus
        text: sectionTitle
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2 of %3 items").arg(sectionTitle).arg(settled).arg(items)
        Accessible.selected: chosen
        onClicked: (ListView.view as SectionRail).chosen(sectionId)

        contentItem: ColumnLayout {
            spacing: Theme.xs

            Body {
                Layout.fillWidth: true
                text: row.sectionTitle
                font.pixelSize: Theme.label
                font.bold: row.chosen
                color: row.chosen ? Theme.accent : Theme.ink
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 1.1
            }
            RowLayout {
                spacing: Theme.s

                ProgressLine {
                    Layout.fillWidth: true
                    value: row.progress
                    fill: row.progress >= 1 ? Theme.good : Theme.accent
                    name: row.sectionTitle
                }
                Icon {
                    visible: row.vetoAlerts > 0
                    icon: "veto"
                    size: Theme.iconS
                    color: Theme.bad
                }
                Icon {
                    visible: row.conflicts > 0
                    icon: "conflict"
                    size: Theme.iconS
                    color: Theme.bad
                }
                Caption { text: row.settled + "/" + row.items }
            }
        }
        background: Rectangle {
            radius: Theme.radiusS
            color: row.down ? Theme.pressed : row.chosen ? Theme.accentTint : Theme.clear

            FocusFrame {
                active: row.visualFocus
                anchors.margins: 0
            }
        }
    }
}
