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

    /// What people write. Short ones are asked more of: many wordings are looked for in whole messages of a few words.
    static func ordinary(_ characters: Int, seed: UInt64) -> TextSet {
        var random = SeededRandom(seed: seed)
        return TextSet(
            name: "\(characters) ordinary",
            entries: (0..<200).map { _ in Entry(kind: BodyKind.ordinary.name, text: BodyKind.ordinary.text(characters, .units, &random)) })
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
