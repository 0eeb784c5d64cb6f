import Testing

@testable import Worker

@Suite struct PhoneReactionTests {
    static let reactions = [
        "Liked “See you at 5”", "Loved “x”", "Disliked \"No way.\"", "Laughed at “He said “hi” to me”", "Emphasized “now”",
        "Emphasised “now”",
        "Questioned “Remind me to buy milk”", "Liked an image", "Loved a movie", "Laughed at an attachment", "Emphasized a link",
        "Liked 2 images",
        "Removed a like from “ok”", "Removed a heart from “ok”", "Removed a question mark from “ok”",
        "Removed an exclamation from an image",
        "Removed a 👍 from “ok”", "Reacted 👍 to “See you at 5”", "Reacted ❤️ to “x”", "Reacted with a sticker to “x”", "👍 to “See you at 5”",
        "👍🏽 to \"See you\"", "👨‍👩‍👧‍👦 to “x”", "\u{200A}\u{200B}❤️\u{200B} to “\u{200A}See you at 5\u{200A}”\u{200A}\u{200B}",
        " Liked “See you at 5”\n", "Liked “line one\nline two”", "Liked “a long text that was cut…”", "Loved “☕️”", "Liked “🎉”",
        "Le gustó “Nos vemos”", "Le encantó \"Nos vemos\"", "Le ha gustado «Nos vemos»", "No le gustó “Nos vemos”", "Se rió de “ja”",
        "Le encantó una imagen", "Reaccionó con 👍 a “hola”", "Quitó un “me gusta” de “hola”", "A aimé « À demain »",
        "A aimé «\u{00A0}À demain\u{00A0}»",
        "A adoré « ça »", "N’a pas aimé « ça »", "N'a pas aimé \"ça\"", "A aimé une image", "A réagi avec 😂 à « ça »",
        "Gefällt „Bis morgen“",
        "Gefällt: „Bis morgen“", "Gefällt mir nicht „x“", "Geliebt „Bis morgen“", "Gelacht über „Bis morgen“", "Gefällt ein Bild",
        "Hat „Bis morgen“ geliked", "Hat „Bis morgen“ mit „Gefällt mir“ markiert", "Hat mit 👍 auf „Bis morgen“ reagiert",
        "Reagierte mit 😀 auf „Bis morgen“", "👍 zu „Bis morgen“", "Curtiu “até logo”", "Gostou de “até logo”", "Não gostou de “x”",
        "Riu de “x”",
        "Reagiu com ❤️ a “x”", "Ha messo mi piace a “ciao”", "Ha messo \"Mi piace\" a \"ciao\"", "Ha riso per «ciao»",
        "Ha adorato un’immagine",
        "Vond “tot straks” leuk", "Vond een foto leuk", "Lachte om “x”", "Reageerde met 👍 op “x”", "Gillade “x”",
    ]

    static let messages = [
        "Liked your idea about \"x\"", "Loved the movie", "Questioned by the police, what do I do?", "Loved “Dune” and “Arrival”",
        "Liked \"Dune\" and \"Arrival\"", "Liked “x”!", "Liked “x” what does it mean?", "Liked “x", "Liked x”", "Liked “”", "Liked",
        "Liked ",
        "liked “x”", "Disliked the film, find me another", "Removed a typo from “Draft”", "Removed a like", "Reacted to the news",
        "Reacted “x”",
        "Reacted badly to “x”", "👍", "👍 to that", "to “x”", "5 to “x”", "👍 “x”", "Laughed at him", "Emphasized what I said about “x”",
        "Loved an image of you", "Liked a few images", "Loved a movie, which one was it?", "Loved 12 movies last year", "Liked 9999 images",
        "Le gustó a mi madre", "A aimé le film", "Gefällt mir", "Hat er „x“ gesagt", "Hat „x“ gesagt", "Curtiu a festa?", "Vond het leuk",
        "Piace a tutti", "What is a good reply to “See you at 5”?", "“See you at 5”", "Remind me to buy milk", "", " ", "“", "\u{200B}",
        "Say: Liked “See you at 5”", "\"Liked “x”\"", "Lo av “x", "Reply 👍 to “x”", "免费👍 to “x”", "Liked „x“ and more",
    ]

    @Test(arguments: reactions) func aReaction(_ body: String) { #expect(PhoneReaction.isOne(body)) }
    @Test(arguments: messages) func aMessage(_ body: String) { #expect(!PhoneReaction.isOne(body)) }

    /// Each form of the table is found by the search that uses it, in both kinds of quotation marks and on an object.
    @Test func everyFormIsReached() {
        for form in PhoneReactionForms.byFirstByte.joined() {
            for target in ["“x y”", "\"x\"", "an image"] {
                let opening = String(decoding: form.opening, as: UTF8.self)
                let middle = String(decoding: form.middle, as: UTF8.self)
                let body = opening + (middle.isEmpty ? "" : "👍" + middle) + target + String(decoding: form.closing, as: UTF8.self)
                #expect(PhoneReaction.isOne(body), "\(body)")
                #expect(!PhoneReaction.isOne(body + "."), "\(body)")
            }
        }
        for name in PhoneReactionForms.names { #expect(PhoneReaction.isOne("Removed a \(String(decoding: name, as: UTF8.self)) from “x”")) }
        for object in PhoneReactionForms.objects { #expect(PhoneReaction.isOne("Liked \(String(decoding: object, as: UTF8.self))")) }
    }

    /// Cut at every byte, and every byte made another: an answer each time, and nothing read beyond the end.
    @Test func hostileTexts() {
        for body in Self.reactions {
            let bytes = Array(body.utf8)
            for index in bytes.indices {
                _ = PhoneReaction.isOne(String(decoding: bytes[..<index], as: UTF8.self))
                _ = PhoneReaction.isOne(String(decoding: bytes[index...], as: UTF8.self))
                var other = bytes
                other[index] ^= 0x80
                _ = PhoneReaction.isOne(String(decoding: other, as: UTF8.self))
            }
        }
        for unit in ["“", "\"", "„", "«", "👍", "\u{200D}", "\u{200B}", " ", "Liked “", "Hat „x“ geliked "] {
            #expect(!PhoneReaction.isOne(String(repeating: unit, count: 1600)) || unit == "\"", "\(unit)")
            #expect(!PhoneReaction.isOne("Liked " + String(repeating: unit, count: 1600)))
        }
    }
}
