.pragma library
// Lists of words, for labels. (qmllint of Qt 6.4 knows no methods on lists; here they are plain arrays.)

/// The parts that say something, with `separator` between.
function joined(parts, separator) {
    return Array.from(parts).filter(part => part !== undefined && part !== "").join(separator);
}

/// A copy that any list property takes.
function of(list) {
    return Array.from(list);
}

function withFirst(first, list) {
    return [first].concat(Array.from(list));
}

function mapped(list, change) {
    return Array.from(list).map(change);
}

/// What a Repeater has made.
function made(repeater) {
    return Array.from({length: repeater.count}, (_, row) => repeater.itemAt(row));
}

function holds(list, value) {
    return Array.from(list).indexOf(value) >= 0;
}
