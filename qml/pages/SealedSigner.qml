import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One signature under the seal.
RowLayout {
    id: row

    required property Labels labels
    /// {name, role, place, timeText, leader, refused, reason, strokes}
    required property var signer

    spacing: Theme.m

    KeyValue {
        Layout.fillWidth: true
        name: row.signer.place === "applicant" ? qsTr("For the applicant") : row.signer.place === "witness" ? qsTr("Witness")
            : row.labels.teamRole(row.signer.role)
        value: {
            const when = row.signer.name + " · " + row.signer.timeText;
            if (row.signer.refused)
                return when + " — " + qsTr("refused: %1").arg(row.signer.reason);
            return row.signer.reason === "" ? when : when + " — " + qsTr("typed: %1").arg(row.signer.reason);
        }
    }
    StrokeView {
        Layout.preferredWidth: Math.round(Theme.tileWidth * 0.7)
        Layout.preferredHeight: Math.round(Theme.tileWidth * 0.7 * ratio)
        visible: strokes.length > 0
        strokes: row.signer.strokes
        Accessible.ignored: true
    }
}
