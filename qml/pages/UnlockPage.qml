pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The way in: a vault of this tablet and its passphrase.
FocusScope {
    id: page

    required property FieldApp app
    property string vaultId: ""
    readonly property UnlockModel unlocking: app.unlocking
    readonly property string problem: unlocking.problem
    readonly property bool low: height < Theme.lowBelow

    signal enrolWanted

    function choose(vault: string) {
        vaultId = vault;
        passphrase.text = "";
        unlocking.select(vault);
        passphrase.forceActiveFocus();
    }
    function unlock() {
        if (vaultId === "" || passphrase.text === "" || unlocking.running || unlocking.waitSeconds > 0)
            return;
        unlocking.unlock(vaultId, passphrase.text);
        passphrase.text = "";
    }

    objectName: "unlockPage"
    // After a failure one types again without reaching for the field.
    onProblemChanged: if (problem !== "")
        passphrase.forceActiveFocus()
    focus: true
    Component.onCompleted: {
        app.vaults.refresh();
        if (app.vaults.count > 0)
            choose(app.vaults.idAt(0));
    }

    Flickable {
        id: scroll
        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, card.y + card.height + Theme.l)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollMark {}

        LanguagePick {
            id: pick
            x: scroll.width - width - Theme.l
            y: Theme.l
            brief: page.width < Theme.wideFrom
            settings: page.app.settings
        }
        Card {
            id: card
            readonly property int least: x + width > pick.x - Theme.l ? pick.y + pick.height + Theme.l : Theme.l

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(least, Math.round((scroll.height - height) / 2))
            width: Math.min(scroll.width - 2 * Theme.l, Theme.formWidth + 2 * Theme.xl)
            padding: Theme.xl

            contentItem: ColumnLayout {
                spacing: Theme.l

                Brand {
                    Layout.fillWidth: true
                    subtitle: qsTr("Choose your vault and enter its passphrase.")
                }
                ListView {
                    Layout.fillWidth: true
                    // Half a row more says that there are others.
                    Layout.preferredHeight: Math.min(contentHeight, (page.low ? 1.5 : 3.5) * (Theme.answerTarget + Theme.s))
                    clip: true
                    model: page.app.vaults
                    spacing: Theme.s
                    reuseItems: true
                    boundsBehavior: Flickable.StopAtBounds
                    T.ScrollBar.vertical: ScrollMark {}

                    delegate: VaultRow {
                        width: ListView.view.width
                        chosen: vaultId === page.vaultId
                        onClicked: page.choose(vaultId)
                    }
                }
                TextEntry {
                    id: passphrase
                    Layout.fillWidth: true
                    fieldName: "unlockPassphrase"
                    label: qsTr("Passphrase")
                    secret: true
                    focus: true
                    enabled: page.vaultId !== ""
                    readOnly: page.unlocking.running
                    fault: page.problem
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    onEdited: page.unlocking.clearProblem()
                    onSubmitted: page.unlock()
                }
                Caption {
                    objectName: "unlockWait"
                    Layout.fillWidth: true
                    visible: page.unlocking.waitSeconds > 0
                    text: qsTr("Wait %n second(s) before the next try.", "", page.unlocking.waitSeconds)
                    color: Theme.caution
                }
                ActionButton {
                    objectName: "unlockButton"
                    Layout.fillWidth: true
                    kind: ActionButton.Primary
                    glyph: "key"
                    text: page.unlocking.running ? qsTr("Opening the vault") : qsTr("Unlock")
                    busy: page.unlocking.running
                    enabled: !busy && page.vaultId !== "" && passphrase.text !== "" && page.unlocking.waitSeconds === 0
                    onClicked: page.unlock()
                }
                ActionButton {
                    objectName: "enrolStart"
                    Layout.fillWidth: true
                    kind: ActionButton.Quiet
                    glyph: "tablet"
                    text: qsTr("Enrol this tablet for somebody")
                    onClicked: page.enrolWanted()
                }
            }
        }
    }
}
