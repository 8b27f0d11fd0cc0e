import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// One line of input with its name above and a hint or a fault below. Where it belongs to a record (`subject`), it shows
/// the model's `value`, and what the model did not take stays here until it is taken.
FocusScope {
    id: entry

    property string label: ""
    property string hint: ""
    property string fault: ""
    /// Of what is written here and not taken; see Handover.
    property alias keeper: handover.keeper
    property alias value: handover.value
    property alias subject: handover.subject
    readonly property alias kept: handover.kept
    property bool secret: false
    /// It is handed over after a pause too, where it belongs to a record.
    property bool pauses: false
    property string fieldName: ""
    property alias text: input.text
    property alias placeholder: ghost.text
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly

    /// The person changed the text (a model's change does not count).
    signal edited(string text)
    /// Enter was pressed, the field was left, or nobody wrote on for a while.
    signal committed(string text)
    signal submitted

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight

    function selectAll() { input.selectAll(); }
    /// Hands over what the model does not hold yet.
    function flush() {
        pause.stop();
        if (subject === "")
            committed(text);
        else
            handover.flush();
    }

    /// Empties it; nothing is handed over.
    function clear() {
        pause.stop();
        input.text = "";
        handover.giveUp();
    }

    Component.onDestruction: if (handover.due)
        handover.flush()

    Handover {
        id: handover
        name: entry.fieldName
        text: input.text
        onShown: text => {
            input.text = text;
            pause.stop();
        }
        onCommitted: text => entry.committed(text)
        onWanted: pause.restart()
    }
    Timer {
        id: pause
        interval: Theme.writingPause
        onTriggered: entry.flush()
    }

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.xs

        FieldLabel {
            Layout.fillWidth: true
            visible: entry.label !== ""
            text: entry.label
        }
        T.TextField {
            id: input

            objectName: entry.fieldName
            Layout.fillWidth: true
            implicitHeight: Theme.target
            leftPadding: Theme.m
            rightPadding: Theme.m + (entry.secret ? Theme.target : 0)
            verticalAlignment: TextInput.AlignVCenter
            focus: true
            font.pixelSize: Theme.body
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            opacity: enabled ? 1 : Theme.disabledOpacity
            echoMode: entry.secret && !reveal.checked ? TextInput.Password : TextInput.Normal
            Accessible.role: Accessible.EditableText
            Accessible.name: entry.label !== "" ? entry.label : ghost.text
            // Qt 6.4 tells no name of what is typed unseen; its description it does.
            Accessible.description: (entry.secret ? entry.label + ". " : "") + (below.fault !== "" ? below.fault : entry.hint)
            Accessible.passwordEdit: entry.secret
            onTextEdited: {
                if (entry.subject !== "") {
                    handover.written();
                    if (entry.pauses)
                        pause.restart();
                }
                entry.edited(text);
            }
            onEditingFinished: entry.flush()
            onAccepted: entry.submitted()

            background: Rectangle {
                radius: Theme.radiusS
                color: input.readOnly ? Theme.sunken : Theme.surface
                border.width: input.activeFocus ? Theme.focusWidth : Theme.hairline
                border.color: entry.fault !== "" || entry.kept ? Theme.bad : input.activeFocus ? Theme.accent : Theme.lineStrong
            }

            Text {
                id: ghost
                anchors.fill: parent
                anchors.leftMargin: input.leftPadding
                anchors.rightMargin: input.rightPadding
                verticalAlignment: Text.AlignVCenter
                visible: input.text === "" && input.preeditText === ""
                font.pixelSize: Theme.body
                color: Theme.muted
                elide: Text.ElideRight
            }
            IconButton {
                id: reveal
                anchors.right: parent.right
                visible: entry.secret
                glyph: checked ? "eye_off" : "eye"
                checkable: true
                focusPolicy: Qt.TabFocus
                text: checked ? qsTr("Hide") : qsTr("Show")
            }
        }
        FaultLine {
            id: below
            Layout.fillWidth: true
            visible: fault !== "" || entry.hint !== ""
            fault: entry.fault === "" && entry.kept ? handover.words() : entry.fault
            hint: entry.hint
            action: entry.fault === "" && entry.kept ? qsTr("Try again") : ""
            actionName: entry.fieldName + "TryAgain"
            onActed: {
                pause.stop();
                handover.submit();
            }
        }
    }
}
