import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One piece of evidence in a list: what it is, where it lies, how secret it is.
ListRow {
    id: row

    required property Labels labels
    required property string evidenceId
    required property string kind
    required property string caption
    required property string level
    required property string documentNumber
    required property string place
    required property string custodian
    required property string picture

    objectName: "evidence:" + evidenceId
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: picture === "" ? Theme.m : Theme.target + Theme.m + Theme.s
    glyph: picture === "" ? look.icon(kind) : ""
    text: caption
    detail: kind === "document" ? Lists.joined([documentNumber, place, custodian], " · ") : labels.evidenceKind(kind)
    remark: labels.level(level)

    Image {
        x: Theme.m
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target - Theme.xs
        height: Theme.target - Theme.xs
        source: row.picture
        sourceSize.width: 96
        sourceSize.height: 96
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        cache: false
        Accessible.ignored: true
    }
    EvidenceLook { id: look }
}
