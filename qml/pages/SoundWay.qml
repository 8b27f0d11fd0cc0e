import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// A spoken note: recorded, listened to, kept. It is in memory alone until it is in the vault.
EvidenceWay {
    id: way

    readonly property SoundRecorder recorder: review.studio.recorder
    readonly property SoundPlayer player: review.studio.player
    /// There is something that must not be lost by the way.
    readonly property bool holding: recorder.hasSound || recorder.recording

    function keep() {
        recorder.caption = caption.text;
        player.unload();
        const recorded = recorder.hasSound;
        if (recorder.keep() !== "")
            told(qsTr("Spoken note kept"));
        else if (recorded)
            return;
        sheet.close();
    }

    Component.onCompleted: {
        recorder.begin(entity);
        sheet.open();
    }

    Sheet {
        id: sheet

        namePrefix: "sound"
        title: qsTr("Spoken note")
        acceptText: qsTr("Keep")
        acceptEnabled: way.holding
        rejectText: way.holding ? "" : qsTr("Cancel")
        closesItself: false
        closePolicy: way.holding ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
        onConfirmed: way.keep()
        onClosed: way.done()

        Notice {
            Layout.fillWidth: true
            visible: way.recorder.problem !== ""
            kind: Notice.Caution
            text: way.recorder.problem
        }
        Notice {
            Layout.fillWidth: true
            visible: way.player.problem !== ""
            kind: Notice.Caution
            text: way.player.problem
        }
        LevelMeter {
            Layout.fillWidth: true
            levels: way.recorder.levels
            live: way.recorder.recording
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m

            Figure {
                objectName: "soundLength"
                text: way.recorder.lengthText
                font.pixelSize: Theme.heading
            }
            Caption {
                Layout.fillWidth: true
                text: qsTr("of at most %1").arg(way.recorder.longestText)
            }
            ActionButton {
                objectName: "soundPlay"
                visible: way.recorder.hasSound && !way.recorder.recording
                glyph: way.player.playing ? "pause" : "play"
                text: way.player.playing ? qsTr("Pause") : qsTr("Listen")
                onClicked: {
                    if (way.player.loaded !== "recording")
                        way.player.loadRecording();
                    way.player.toggle();
                }
            }
            ActionButton {
                objectName: "soundRecord"
                kind: way.recorder.recording ? ActionButton.Danger : way.recorder.hasSound ? ActionButton.Secondary : ActionButton.Primary
                glyph: way.recorder.recording ? "stop" : "record"
                text: way.recorder.recording ? qsTr("Stop") : way.recorder.hasSound ? qsTr("Go on") : qsTr("Record")
                onClicked: {
                    if (way.recorder.recording) {
                        way.recorder.stop();
                    } else {
                        way.player.unload();
                        way.recorder.record();
                    }
                }
            }
        }
        TextEntry {
            id: caption
            Layout.fillWidth: true
            fieldName: "soundCaption"
            label: qsTr("What is said")
            text: way.recorder.caption
        }
        LevelField {
            objectName: "soundLevel"
            Layout.fillWidth: true
            labels: way.app.labels
            evidence: way.review.evidence
            current: way.recorder.secrecy
            onChosen: level => way.recorder.secrecy = level
        }
        ActionButton {
            objectName: "soundDiscard"
            visible: way.recorder.hasSound && !way.recorder.recording
            kind: ActionButton.Quiet
            text: qsTr("Discard this note")
            onClicked: discarding.open()
        }
    }
    ConfirmSheet {
        id: discarding
        namePrefix: "soundDiscard"
        title: qsTr("Discard what was recorded?")
        text: qsTr("It cannot be brought back.")
        acceptText: qsTr("Discard")
        danger: true
        onConfirmed: {
            way.player.unload();
            way.recorder.discard();
            sheet.close();
        }
    }
}
