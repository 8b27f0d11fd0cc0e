pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fieldseal.Models
import "lists.js" as Lists

/// The sections as two lists, for a field to select from.
QtObject {
    id: names

    required property SectionListModel sections
    property list<string> codes
    property list<string> words

    readonly property Instantiator reader: Instantiator {
        model: names.sections

        delegate: QtObject {
            required property string sectionId
            required property string sectionTitle
        }
        onObjectAdded: names.read()
        onObjectRemoved: names.read()
    }

    function read() {
        const ids = [];
        for (let row = 0; row < names.sections.count; ++row)
            ids.push(names.sections.idAt(row));
        codes = ids;
        words = Lists.mapped(ids, id => id + "  " + names.sections.titleOf(id));
    }
}
