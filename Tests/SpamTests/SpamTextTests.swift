// What the filter reads in a text: disguises undone, real numbers left alone.

import Testing

@testable import Spam

/// Words that the tests' disguises hide.
let lexicon = SpamWords(
    [
        "a", "at", "call", "cash", "claim", "entry", "free", "in", "now", "prize", "the", "to", "today", "txt", "u", "url", "win", "your",
    ].map { ($0, 10) })

func folded(_ text: String, _ words: SpamWords = lexicon) -> String {
    var reading = SpamText()
    reading.fold(text, words: words)
    return reading.plain
}

@Suite struct SpamTextTests {
    @Test(arguments: [
        ("Free entry!", "free entry"), ("FREE   Entry...", "free entry"), ("don't", "dont"), ("don\u{2019}t", "dont"),
        // Homoglyphs, one and all; letters of other alphabets in Latin words.
        ("frее саsh", "free cash"), ("ϜRЕЕ entry", "free entry"), ("ⲣrize prizе", "prize"),
        // Styled letters.
        ("Ｆｒｅｅ　ｃａｓｈ", "free cash"), ("𝗙𝗿𝗲𝗲 𝓬𝓪𝓼𝓱", "free cash"), ("Ⓕⓡⓔⓔ 🅲🅰🆂🅷", "free cash"), ("ᴄᴀsʜ", "cash"),
        // Nothing to see.
        ("f\u{200B}r\u{200D}e\u{FEFF}e c\u{AD}ash", "free cash"), ("f\u{E0061}ree", "free"), ("fr\u{336}e\u{301}e\u{20DD}", "free"),
        ("prïzé", "prize"),
        // Letters spaced out, with and without a word's end to see.
        ("F R E E", "free"), ("F.R.E.E", "free"), ("f-r-e-e c-a-s-h", "free cash"), ("c a l l  n o w", "call now"),
        ("c a l l n o w", "call now"), ("get F R E E cash", "get free cash"), ("w_i_n", "win"), ("v*i*n", "vin"),
        // Signs and digits for letters.
        ("c@sh pr1ze", "cash prize"), ("c@5h", "cash"), ("meet @5pm", "meet #1 pm"), ("ca11 n0w", "call now"),
        ("fr33 3ntry", "free entry"), ("ca$h pr!ze", "cash prize"),
        ("c4$h", "cash"), ("ca5h", "cash"), ("w|n", "win"),
    ])
    func disguises(_ text: String, _ expected: String) {
        // The Coptic letter is in no table: its word is left out.
        #expect(folded(text) == expected)
    }

    @Test(arguments: [
        ("12345", "#4"), ("1234567", "#4"), ("1", "#1"), ("42", "#2"), ("123", "#3"), ("08712300220", "#0"), ("12345678", "#8"),
        ("0871 230 0220", "#0"), ("0871-230-0220", "#0"), ("12 34", "#2 #2"), ("1,000", "#4"), ("1.50", "#."), ("$5", "$ #1"),
        ("£1000", "$ #4"), ("€2.50", "$ #."), ("150p", "#3 p"), ("7pm", "#1 pm"), ("1st", "#1 st"), ("2nite", "#1 nite"), ("gr8", "gr8"),
        ("b4", "b4"), ("BOX177", "box #3"), ("CALL08712300220", "call #0"), ("1Z999AA10123456784", "#s"), ("RB123456789GB", "#s"),
        ("0871NOW2300220", "#4 now #4"), ("CSH11", "csh##"),
        ("1 2 3", "#1 #1 #1"), ("0 9 0 6 1 7", "#4"), ("١٢٣٤", "#4"),
        ("at 10:30", "at #2 #2"), ("&lt;#&gt; min", "#4 min"), ("cash &amp; win", "cash win"),
    ])
    func numbers(_ text: String, _ expected: String) { #expect(folded(text) == expected) }

    @Test(arguments: [
        "Привет, как дела? Я дома", "Καλημέρα, τι κάνεις σήμερα;", "你好，明天开会吗？", "مرحبا كيف حالك", "こんにちは", "안녕하세요", "שלום מה שלומך",
        "नमस्ते आप कैसे हैं",
    ])
    func otherScriptsAreNoDisguise(_ text: String) { #expect(folded(text) == "") }

    @Test func aForeignWordInALatinText() { #expect(folded("call Дмитрий now please") == "call now please") }

    @Test func emojiAreBlanks() { #expect(folded("free😀cash 👍🏽 ❤️ win🇫🇷 1️⃣ 2\u{20E3}") == "free cash win") }

    @Test func singleLettersOfTextsStay() {
        #expect(folded("c u at 5") == "c u at #1")
        // Three letters in a row are parted into known words again.
        #expect(folded("u a u") == "u a u")
    }

    @Test func shapeIsThatOfTheTextSeen() {
        var reading = SpamText()
        reading.fold("FREE!! Call 08712300220 or www.x.com, £5? Код", words: lexicon)
        #expect(reading.shape.exclamations == 2 && reading.shape.questions == 1 && reading.shape.money == 1)
        #expect(reading.shape.numbers[.ten] == 1 && reading.shape.numbers[.one] == 1 && reading.shape.links == 2)
        #expect(reading.shape.upperLetters >= 5 && reading.shape.lowerLetters > 0)
    }

    @Test func theSameValueReadsTextAfterText() {
        var reading = SpamText()
        reading.fold("a long text that fills the buffers 12345 £5", words: lexicon)
        reading.fold("win", words: lexicon)
        #expect(reading.plain == "win" && reading.tokens.count == 1 && reading.shape.words == 1 && reading.shape.money == 0)
    }

    @Test func anyBytes() {
        var random = SpamRandom(seed: 4)
        var scratch = SpamScratch()
        let pool: [Unicode.Scalar] = Array(" aA1$@!.-'|£€&;#<>0\u{200B}\u{301}еЯ中😀\u{1F3FB}\u{FFFD}\u{0}\u{E0061}".unicodeScalars)
        for round in 0..<600 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...120, using: &random) {
                if round % 3 == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    bytes += Array(String(pool.randomElement(using: &random) ?? " ").utf8)
                }
            }
            bytes.withUnsafeBufferPointer { scratch.text.fold($0, words: lexicon) }
            scratch.features.read(scratch.text)
            let text = scratch.text
            #expect(text.bytes.first == 0x20 && text.bytes.suffix(9) == [0x20, 0, 0, 0, 0, 0, 0, 0, 0])
            for token in text.tokens {
                #expect(token.start < token.end && text.bytes[Int(token.start) - 1] == 0x20 && text.bytes[Int(token.end)] == 0x20)
            }
        }
    }
}

@Suite struct SpamWordsTests {
    @Test func commonWordsCostLess() throws {
        let words = SpamWords([("free", 100), ("rare", 1)])
        func hash(_ word: String) -> UInt64 { word.utf8.reduce(SpamHash.empty) { SpamHash.extended($0, $1) } }
        let common = try #require(words.cost(hash("free")))
        let rare = try #require(words.cost(hash("rare")))
        #expect(common < rare && rare < words.unknownCost)
        #expect(words.cost(hash("none")) == nil && SpamWords.none.cost(hash("free")) == nil)
    }
}
