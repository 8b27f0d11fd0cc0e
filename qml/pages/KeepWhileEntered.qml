import QtQuick
import Fieldseal.Models
import Fieldseal.Theme

/// Keeps what is being entered while it runs, so that a kill or an empty battery takes no more than the last words.
Timer {
    required property CutOffInput cutOff

    interval: Theme.keepEvery
    repeat: true
    onTriggered: cutOff.note()
}
