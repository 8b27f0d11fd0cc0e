pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Declared against found, list by list.
Card {
    id: card

    required property UnitListsModel lists

    signal opened(string list)

    contentItem: ColumnLayout {
        spacing: Theme.s

        Title {
            Layout.fillWidth: true
            text: qsTr("Sighting")
        }
        Repeater {
            model: card.lists

            T.AbstractButton {
                id: row

                required property string listId
                required property string listTitle
                required property int declared
                required property int unsighted
                required property int match
                required property int mismatch
                required property int missing
                required property int undeclared

                objectName: "overviewList:" + listId
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, implicitContentHeight)
                focusPolicy: Qt.StrongFocus
                text: listTitle
                Accessible.role: Accessible.Button
                Accessible.name: listTitle + ": " + counts.text
                onClicked: card.opened(listId)

                contentItem: ColumnLayout {
                    spacing: Theme.xs

                    RowLayout {
                        spacing: Theme.m

                        Body {
                            Layout.fillWidth: true
                            text: row.listTitle
                        }
                        Caption { text: qsTr("%1 of %2 sighted").arg(row.declared - row.unsighted).arg(row.declared) }
                    }
                    StackBar {
                        Layout.fillWidth: true
                        parts: [row.match, row.mismatch, row.missing, row.unsighted]
                        colors: [Theme.good, Theme.caution, Theme.bad, Theme.sunken]
                    }
                    Caption {
                        id: counts
                        Layout.fillWidth: true
                        text: qsTr("Match %1 · mismatch %2 · missing %3 · undeclared %4")
                            .arg(row.match).arg(row.mismatch).arg(row.missing).arg(row.undeclared)
                    }
                }
                background: Item {
                    FocusFrame { active: row.visualFocus }
                }
            }
        }
    }
}
