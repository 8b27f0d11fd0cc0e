import QtQuick

/// A reference to a document: the normal case.
EvidenceWay {
    id: way

    Component.onCompleted: sheet.begin()

    DocumentSheet {
        id: sheet
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
