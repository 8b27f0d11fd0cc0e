import QtQuick
import Fieldseal.Controls

/// A hint of how hard a passphrase is to guess: by its length, as kinds of signs add little to it.
StrengthMeter {
    id: meter

    required property string passphrase
    /// What the vault itself demands.
    property bool acceptable: false

    visible: passphrase !== ""
    strength: !acceptable ? 0 : passphrase.length < 14 ? 2 : passphrase.length < 20 ? 3 : 4
}
