import QtQml
import Fieldseal.Models
import Fieldseal.Controls

/// A sheet whose entries outlive a lock of the tablet: its page resumes it, until they are written or given up. What was
/// written calls accept().
Sheet {
    id: sheet

    required property CutOffInput cutOff

    /// The tablet locks: answer with cutOff.add, as `resumed` is to have it.
    signal asked
    /// Open with what was cut off here.
    signal resumed(var entered)

    /// Opens it when something was cut off here that can still be written.
    function resume() {
        if (!taking && cutOff.resumable())
            resumed(cutOff.entered);
    }

    closesItself: false
    onAccepted: cutOff.forget()
    onRejected: cutOff.forget()

    Connections {
        target: sheet.cutOff
        enabled: sheet.taking

        function onAsked() { sheet.asked(); }
    }
}
