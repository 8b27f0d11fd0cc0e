import Fieldseal.Theme

/// Sync: what the office has received and what not, what it refused, how the last ones went, who it is.
AppPage {
    id: page

    objectName: "syncPage"

    SyncList {
        anchors.fill: parent
        anchors.margins: page.wide ? Theme.xl : Theme.l
        anchors.bottomMargin: 0
        focus: true
        sync: page.sync
    }
}
