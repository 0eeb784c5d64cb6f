// The words by which somebody says that a number isn't the person's whom we meant: a table, whole messages only. Pure; asked by the person stage.

enum WrongNumber {
    /// In lower case, without punctuation.
    static let wordings: Set<String> = [
        "wrong number", "wrong phone number", "this is the wrong number", "this is a wrong number", "you have the wrong number",
        "you have a wrong number", "you've got the wrong number", "you got the wrong number", "i think you have the wrong number",
        "sorry wrong number", "wrong number sorry", "wrong person", "you have the wrong person",
        "you got the wrong person", "you've got the wrong person", "not me", "this is not me", "this isn't me", "that's not me",
        "it's not me",
        // Spanish
        "número equivocado", "numero equivocado", "este es un número equivocado", "este es un numero equivocado",
        "tiene el número equivocado", "tiene el numero equivocado", "tienes el número equivocado", "tienes el numero equivocado",
        "se equivocó de número", "se equivoco de numero", "te equivocaste de número", "te equivocaste de numero", "persona equivocada",
        "no soy yo", "no soy esa persona",
        // French
        "mauvais numéro", "mauvais numero", "faux numéro", "faux numero", "vous avez le mauvais numéro", "vous avez le mauvais numero",
        "tu as le mauvais numéro", "tu as le mauvais numero", "mauvaise personne", "ce n'est pas moi", "c'est pas moi",
        // German
        "falsche nummer", "sie haben die falsche nummer", "du hast die falsche nummer", "das ist die falsche nummer", "falsche person",
        "das bin ich nicht", "das bin nicht ich", "bin ich nicht",
    ]
    /// No wording has more bytes, with some room for punctuation.
    private static let longest = 60

    static func says(_ body: String) -> Bool {
        PlainWords.joined(body, atMost: longest).map(wordings.contains) ?? false
    }
}
