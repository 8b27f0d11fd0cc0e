import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// Who signs, and what a signature looks like afterwards.
ScrollColumn {
    id: plate

    readonly property var drawn: [[60, 250, 0, 110, 90, 80, 150, 60, 120, 170, 120, 160, 150, 260, 260, 200, 180, 330, 250, 170, 380, 260, 250, 460],
        [320, 90, 600, 330, 180, 660, 340, 260, 700, 380, 200, 760, 420, 180, 800, 440, 250, 860], [300, 150, 900, 460, 140, 980],
        [540, 230, 1100, 600, 180, 1160, 620, 240, 1220, 680, 190, 1280, 720, 250, 1340, 900, 200, 1500]]

    GridLayout {
        columns: plate.width < 2 * Theme.formWidth + Theme.xl ? 1 : 2
        columnSpacing: Theme.xl
        rowSpacing: Theme.l

        SignaturePad { signer: "Li Na" }
        SignaturePad { signer: "Li Na"; strokes: plate.drawn }
        SignaturePad { signer: "Li Na"; typed: true; typedReason: "Right arm in plaster" }
        ColumnLayout {
            spacing: Theme.l

            SignaturePad { signer: "Zhao Min"; strokes: plate.drawn; signedText: "Signed by Zhao Min, 2 Mar 2026 17:20" }
            SignaturePad { signer: "赵敏"; signedText: "Typed by 赵敏, 2 Mar 2026 17:21: arm in plaster" }
        }
    }
}
