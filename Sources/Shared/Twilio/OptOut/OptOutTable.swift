// The wordings by which people leave, return and ask for help, beside Twilio's single words: a table, for operators and translators to read
// and extend. Pure. `(a|b|)` stands for one of several, an empty one for none; case, accents and punctuation do not matter.
//
// Sources: FCC, 47 CFR 64.1200(a)(10) (any reasonable means; the words of the rule and their like); Twilio's and carriers' lists of words in
// other languages. What a person might as well say to an assistant ("stop it", "no more", "cancel that", "help me") is not here.

enum OptOutTable {
    /// One line of the table.
    struct Entry: Sendable {
        var part: OptOutPhrases.Part
        var phrase: String
    }

    /// The table of one language.
    struct Language: Sendable {
        var name: String
        var stop: [String]
        var start: [String] = []
        var help: [String] = []
        var polite: [String] = []
        var request: [String] = []
    }

    static let languages = [english] + OptOutLanguages.european + OptOutLanguages.others

    static var entries: [Entry] {
        languages.flatMap { language in
            language.stop.map { Entry(part: .stop, phrase: $0) } + language.start.map { Entry(part: .start, phrase: $0) }
                + language.help.map { Entry(part: .help, phrase: $0) } + language.polite.map { Entry(part: .polite, phrase: $0) }
                + language.request.map { Entry(part: .request, phrase: $0) }
        }
    }

    /// Single words that mean this and nothing else, even as a question or as a command.
    static let clear: Set<String> = ["stop", "stopall", "unsubscribe", "unsub", "optout"]
    /// Single words that need no object: "I want to unsubscribe", but "I want to quit" speaks of something else.
    static let explicit: Set<String> = ["unsubscribe", "unsub", "optout"]

    private static let me = "(me|us|my phone|my number|this number|this phone)"
    private static let meOrNot = "(me|us|my phone|my number|this number|this phone|)"
    private static let texts = "(texts|text messages|messages|sms|msgs|txts)"
    private static let these = "(the|these|your|those|all|any|any more|more|)"
    private static let not = "(do not|dont|never)"
    private static let list = "(your list|the list|this list|your lists|all lists|your contacts|your database)"
    private static let fromTexts =
        "(from|of) (this|all|everything|texts|messages|sms|all texts|all messages|your texts|your messages|these texts|these messages|text messages)"
    private static let doNotWant = "i (do not|dont|no longer|never) (want|wish)"

    static let english = Language(
        name: "English",
        stop: [
            "stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "unsub", "s t o p",
            "opt (me|us|) out", "opt (me|us|) out \(fromTexts)", "opt (me|us|) out of \(list)", "i (opt|am opting) out", "im opting out",
            "stop all", "(stop|quit|end|cease) \(these) \(texts)", "cancel (these|your|all|the|) (texts|text messages|sms)",
            "(stop|quit) (texting|txting|messaging|contacting) \(meOrNot)",
            "(stop|quit) (spamming|bothering|pestering|harassing|writing|writing to) \(me)",
            "stop (sms|txt|text|contact|all contact)", "stop with (the|these|your|all the) \(texts)",
            "stop sending \(meOrNot)", "stop sending \(meOrNot) \(these) \(texts)", "stop sending \(these) \(texts) to \(me)",
            "remove (me|us|my number|number)", "(remove|delete|take|get) (me|us|my number|this number) (from|off|off of) \(list)",
            "(take|get) (me|us|my number) off",
            "\(not) (text|txt|message|contact|sms|msg) \(meOrNot)", "\(not) (bother|write|write to) \(me)",
            "\(not) send \(meOrNot) \(these) \(texts)", "\(not) text or call \(meOrNot)",
            "unsubscribe (me|us|all|my number|this number)", "unsubscribe (me|us|my number|this number|) \(fromTexts)",
            "unsubscribe (me|us|my number|this number|) from \(list)", "un subscribe (me|)",
            "no more \(texts)", "no more texting", "no texting",
            "(leave|let) (me|us) alone", "lose my number",
            "\(doNotWant) (these|your|any|any more|more|) \(texts)",
            "\(doNotWant) to (receive|get|be sent) (these|your|any|any more|more|) \(texts)",
            "\(doNotWant) to be (texted|contacted|messaged)",
            "(i|) (revoke|withdraw|rescind|cancel) (my|all) consent", "(revoke|withdraw) consent", "consent (revoked|withdrawn)",
            "i (do not|dont) consent", "(end|cancel) (my|) subscription to (these|your) \(texts)",
        ],
        start: [
            "start", "unstop", "subscribe", "subscribe me", "resubscribe", "re subscribe", "resubscribe me", "optin", "opt in",
            "opt (me|us) in",
            "opt (me|us|) back in", "(start|resume) \(texts)", "(start|resume) (texting|messaging) \(meOrNot)", "text me again",
            "sign me (up|back up)", "undo stop",
        ],
        help: ["help", "info"],
        polite: [
            "please", "pls", "plz", "plse", "kindly", "now", "right now", "thanks", "thank you", "thank u", "thx", "ty", "thanks a lot",
            "thank you very much", "many thanks", "immediately", "right away", "asap", "already", "just", "at once", "hi", "hello", "hey",
            "hi there",
            "hello there", "dear", "sir", "madam", "maam", "ok", "okay", "sorry", "bye", "goodbye", "good bye", "forever", "permanently",
            "have a nice day",
            "have a good day", "god bless", "good morning", "good afternoon", "good evening", "sincerely", "regards", "i said",
            "i asked you to", "i told you to", "anymore", "any more", "again", "ever again", "from you", "to me",
        ],
        request: [
            "(can|could|would|will) you", "(can|could|would|will) you (just|please)", "(can|could|may) i", "i (want|wish|need) to",
            "i (would|d) like to",
            "id like to", "i (want|need) you to", "i am asking you to", "let me", "how (do|can) i",
        ])

    /// The phrases that a line stands for.
    static func expanded(_ phrase: String) -> [String] {
        guard let open = phrase.firstIndex(of: "("), let close = phrase[open...].firstIndex(of: ")") else { return [phrase] }
        let choices = phrase[phrase.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
        return choices.flatMap { expanded(phrase[..<open] + $0 + String(phrase[phrase.index(after: close)...])) }
    }
}
