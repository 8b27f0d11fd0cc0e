/// The tag of a sighting.
Tag {
    id: tag

    required property string key
    readonly property SightingLook look: SightingLook { key: tag.key }

    word: look.word
    icon: look.icon
    front: look.color
    tint: look.tint
}
