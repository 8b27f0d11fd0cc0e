import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// What is said of the next photograph: what it shows, where it is taken, how secret it is; and what was allowed.
ColumnLayout {
    id: words

    required property FieldApp app
    required property ReviewSession review
    required property PhotoCamera camera
    readonly property PhotographyModel permission: review.photographyPermission

    function flush() {
        camera.caption = caption.text;
        camera.place = place.text;
    }

    spacing: Theme.m

    Notice {
        Layout.fillWidth: true
        title: qsTr("Allowed by %1").arg(words.permission.by)
        text: Lists.joined([words.permission.where, words.permission.scope], " · ")
    }
    TextEntry {
        id: caption
        Layout.fillWidth: true
        fieldName: "photoCaption"
        label: qsTr("What it shows")
        text: words.camera.caption
    }
    TextEntry {
        id: place
        Layout.fillWidth: true
        fieldName: "photoPlace"
        label: qsTr("Where it is taken")
        text: words.camera.place
    }
    LevelField {
        Layout.fillWidth: true
        objectName: "photoLevel"
        labels: words.app.labels
        evidence: words.review.evidence
        current: words.camera.level
        onChosen: level => words.camera.level = level
    }
}
