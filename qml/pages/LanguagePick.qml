import QtQuick
import Fieldseal.Models
import Fieldseal.Controls

/// The language, where one can be needed before anything can be read. Each is named in itself.
SelectField {
    id: pick

    required property AppSettings settings
    /// The globe alone says what it is.
    property bool brief: false

    objectName: "languagePick"
    label: brief ? "" : qsTr("Language")
    Accessible.name: qsTr("Language") + ": " + currentText
    glyph: "globe"
    codes: ["system", "en", "zh_CN"]
    words: [qsTr("As the system"), "English", "简体中文"]
    current: settings.language
    onChosen: key => settings.language = key
}
