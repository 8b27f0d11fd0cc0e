pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fieldseal.Models

/// The sections as two lists, for a field to select from.
QtObject {
    id: names

    required property SectionListModel sections
    property list<string> codes
    property list<string> words

    component Named: QtObject {
        required property string sectionId
        required property string sectionTitle
    }

    readonly property Instantiator reader: Instantiator {
        model: names.sections

        delegate: Named {
            onSectionTitleChanged: names.read()
        }
        onObjectAdded: names.read()
        onObjectRemoved: names.read()
    }

    function read() {
        const ids = [];
        const titles = [];
        for (let row = 0; row < reader.count; ++row) {
            const named = reader.objectAt(row) as Named;
            if (named === null)
                continue;
            ids.push(named.sectionId);
            titles.push(named.sectionId + "  " + named.sectionTitle);
        }
        codes = ids;
        words = titles;
    }
}
