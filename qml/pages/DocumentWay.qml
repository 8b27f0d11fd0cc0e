import QtQuick

/// A reference to a document: the normal case.
EvidenceWay {
    id: way

    Component.onCompleted: {
        if (sheet.cutOff.resumable())
            sheet.resume();
        else
            sheet.begin();
    }

    DocumentSheet {
        id: sheet
        cutOff: way.review.cutOff("document/" + way.entity)
        labels: way.app.labels
        evidence: way.review.evidence
        entity: way.entity
        onStored: done => {
            if (done)
                way.told(qsTr("Document reference added"));
        }
        onClosed: way.done()
    }
}
