// The model that ships with the program. BuiltinModelText.swift is written by script/spam-model.

extension SpamModel {
    /// Nil only when BuiltinModelText is damaged, which a test would tell. Read at the first use, in a few milliseconds.
    package static let builtin: SpamModel? = try? SpamModel(text: builtinModelText)
}

extension SpamModel.About {
    /// Whether a text can be a model's name: up to 64 letters, digits, dots, dashes and underscores.
    package static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
                default: false
                }
            }
    }
}
