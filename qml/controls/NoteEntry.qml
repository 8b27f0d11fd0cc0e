import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// Several lines of input, growing with what is written. Committed when it is left or after a pause. What the model did
/// not take stays here, and is handed over again when it is left or written on, or when there is room.
FocusScope {
    id: entry

    property string label: ""
    property string hint: ""
    property string fault: ""
    /// Of what is written here and not taken; see Handover.
    property alias keeper: handover.keeper
    property string fieldName: ""
    property int minimumLines: 2
    /// What the model holds; taken over unless the person is writing.
    property alias value: handover.value
    property bool readOnly: false
    /// What the text belongs to. When it changes, what is shown is taken anew: flush() before.
    property alias subject: handover.subject
    property alias placeholder: ghost.text
    readonly property alias text: area.text
    /// What is written along with something else: not what waits beside something that was written since.
    readonly property string standing: handover.waits ? handover.value : area.text
    readonly property bool pending: pause.running
    readonly property alias due: handover.due
    readonly property alias kept: handover.kept

    signal committed(string text)

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight

    Component.onDestruction: flush()

    /// Hands over what the model does not hold yet; call before the entry shows something else.
    function flush() {
        pause.stop();
        handover.flush();
    }

    /// Hands over, whatever the model holds since.
    function submit() {
        pause.stop();
        handover.submit();
    }

    function clear() { begin(""); }
    /// What is written from here on begins with this; nothing is handed over.
    function begin(words: string) {
        pause.stop();
        area.text = words;
        handover.giveUp();
    }

    Handover {
        id: handover
        name: entry.fieldName
        text: area.text
        onShown: text => {
            area.text = text;
            pause.stop();  // nobody wrote it here
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
        T.TextArea {
            id: area

            objectName: entry.fieldName
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding,
                                     entry.minimumLines * Theme.body * 1.5 + topPadding + bottomPadding)
            padding: Theme.m
            focus: true
            font.pixelSize: Theme.body
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            readOnly: entry.readOnly
            text: ""
            Accessible.role: Accessible.EditableText
            Accessible.name: entry.label !== "" ? entry.label : ghost.text
            Accessible.multiLine: true
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: if (text !== entry.value && activeFocus) {
                handover.written();
                pause.restart();
            }
            onActiveFocusChanged: if (!activeFocus)
                entry.flush()
            Component.onCompleted: if (text === "")
                text = entry.value

            background: Rectangle {
                radius: Theme.radiusS
                color: area.readOnly ? Theme.sunken : Theme.surface
                border.width: area.activeFocus ? Theme.focusWidth : Theme.hairline
                border.color: entry.fault !== "" || entry.kept ? Theme.bad : area.activeFocus ? Theme.accent : Theme.lineStrong
            }
            Text {
                id: ghost
                anchors.fill: parent
                anchors.margins: area.padding
                visible: area.text === "" && area.preeditText === ""
                font.pixelSize: Theme.body
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        FaultLine {
            Layout.fillWidth: true
            visible: fault !== "" || entry.hint !== ""
            fault: entry.kept ? handover.words() : entry.fault
            hint: entry.hint
            action: entry.kept ? qsTr("Try again") : ""
            actionName: entry.fieldName + "TryAgain"
            onActed: entry.submit()
        }
    }
}
