/// The tag of a severity.
Tag {
    id: tag

    required property string key
    readonly property SeverityLook look: SeverityLook { key: tag.key }

    word: look.word
    icon: look.icon
    front: look.color
    tint: look.tint
    strong: key === "veto"
}
