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

function holds(list, value) {
    return Array.from(list).indexOf(value) >= 0;
}
