// The texts of `script/bench stages`, from a seed. Pure.

import Standins

/// Texts of one length.
struct TextSet {
    struct Entry {
        let kind: String
        let text: String
    }

    let name: String
    let entries: [Entry]

    /// What people write, 160 characters each.
    static func ordinary(seed: UInt64) -> TextSet {
        var random = SeededRandom(seed: seed)
        return TextSet(
            name: "160 ordinary",
            entries: (0..<200).map { _ in Entry(kind: BodyKind.ordinary.name, text: BodyKind.ordinary.text(160, .units, &random)) })
    }

    /// Three of each kind.
    static func kinds(_ characters: Int, _ length: BodyLength, name: String, seed: UInt64) -> TextSet {
        var random = SeededRandom(seed: seed)
        return TextSet(
            name: name,
            entries: BodyKind.all.flatMap { kind in
                (0..<3).map { _ in Entry(kind: kind.name, text: kind.text(characters, length, &random)) }
            })
    }
}
