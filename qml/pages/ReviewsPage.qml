pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// The reviews in the vault.
AppPage {
    id: page

    objectName: "reviewsPage"

    Shortcut {
        sequences: page.app.keys.of("searchReviews")
        onActivated: search.forceActiveFocus()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.wide ? Theme.xl : Theme.l
        anchors.bottomMargin: 0
        spacing: Theme.l

        PageHead {
            Layout.fillWidth: true
            title: qsTr("Reviews")
            subtitle: page.app.userName + " · " + page.app.authorityName

            SyncButton { sync: page.sync }
        }
        SyncLine {
            Layout.fillWidth: true
            sync: page.sync
            onOpened: page.went("sync", "")
        }
        Notice {
            objectName: "unreadNotice"
            Layout.fillWidth: true
            visible: text !== ""
            kind: Notice.Fault
            text: page.reviews.unreadText
        }
        Notice {
            objectName: "newerAppNotice"
            Layout.fillWidth: true
            visible: text !== ""
            kind: Notice.Caution
            text: page.sync.newerAppText
        }
        Notice {
            objectName: "cutOffNotice"
            Layout.fillWidth: true
            visible: text !== ""
            kind: Notice.Caution
            text: page.reviews.cutOffText
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false  // a layout in a layout takes all the height that there is
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.l
            rowSpacing: Theme.s

            SearchEntry {
                id: search
                objectName: "reviewSearch"
                Layout.fillWidth: !page.wide
                prompt: qsTr("Search applicant or number")
                onTextEdited: page.reviews.searchText = text
                onTextChanged: if (text === "")
                    page.reviews.searchText = ""
            }
            RowLayout {
                spacing: Theme.s

                Repeater {
                    model: ["all", "active", "sealed", "unsent"]

                    ChoiceChip {
                        required property string modelData
                        required property int index

                        objectName: "reviewFilter:" + modelData
                        text: [qsTr("All"), qsTr("Under way"), qsTr("Sealed"), qsTr("Unsent")][index]
                        checkable: false
                        checked: page.reviews.filter === modelData
                        onClicked: page.reviews.filter = modelData
                    }
                }
            }
        }
        ListView {
            id: list
            objectName: "reviewList"
            Layout.fillWidth: true
            Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
            Layout.fillHeight: true
            focus: true
            clip: true
            spacing: Theme.m
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.l
            model: page.reviews
            T.ScrollBar.vertical: ScrollMark {}

            delegate: ReviewCard {
                width: ListView.view.width - Theme.m
                labels: page.app.labels
                onClicked: page.app.openReview(reviewId)
            }

            EmptyState {
                anchors.fill: parent
                visible: list.count === 0 && page.reviews.unreadText === ""
                glyph: "reviews"
                loading: page.reviews.total === 0 && page.sync.running
                title: page.reviews.total === 0 ? qsTr("No review is on this tablet yet") : qsTr("No review matches")
                text: page.reviews.total === 0 ? qsTr("When the office has assigned one to you, sync brings it here.")
                                                   : qsTr("Change the search or the filter.")
                action: page.reviews.total === 0 ? qsTr("Sync") : ""
                actionName: "reviewsEmptySync"
                onActed: page.sync.start()
            }
        }
    }
}
