import QtQml
import Fieldseal.Models
import Fieldseal.Controls

/// A sheet whose entries outlive a lock and a kill of the tablet: its page resumes it, until they are written or given
/// up. What was written calls accept().
Sheet {
    id: sheet

    required property CutOffInput cutOff
    /// What it was opened over: what it is about may go with what is written, before it closes.
    property CutOffInput held: null

    /// What is entered is to be kept: answer with held.add, as `resumed` is to have it.
    signal asked
    /// Open with what was cut off here.
    signal resumed(var entered)

    /// Whether what was cut off here can still be written.
    function resumable(): bool { return cutOff.resumable(); }
    /// Opens it when something was cut off here that can still be written.
    function resume() {
        if (!taking && resumable())
            resumed(cutOff.entered);
    }

    closesItself: false
    onAboutToShow: held = cutOff
    onAccepted: held.forget()
    onRejected: held.forget()

    Connections {
        target: sheet.held
        enabled: sheet.taking

        function onAsked() { sheet.asked(); }
    }
    KeepWhileEntered {
        cutOff: sheet.held ?? sheet.cutOff
        running: sheet.taking
    }
}
