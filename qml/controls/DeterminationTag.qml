/// The tag of a determination.
Tag {
    id: tag

    required property string key
    readonly property DeterminationLook look: DeterminationLook { key: tag.key }

    word: look.word
    icon: look.icon
    front: look.color
    tint: look.tint
}
