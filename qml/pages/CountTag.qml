import Fieldseal.Controls

/// How many findings of one severity; nothing where there are none.
SeverityTag {
    id: tag

    property int count: 0

    visible: count > 0
    word: tag.look.word + " " + count
}
