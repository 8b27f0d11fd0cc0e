import QtQuick
import Fieldseal.Models

/// A test on the page of evidence.
PageCase {
    readonly property EvidenceStudio studio: review ? review.studio : null

    function brought(caption, entity) {
        const id = bench.bringPicture(caption, entity);
        tryVerify(() => part("evidence:" + id) !== null);
        return id;
    }
}
