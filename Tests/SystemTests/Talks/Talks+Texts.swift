// What comes in and what goes out: media, places, buttons, characters; and the agent's markup, parts and media (docs/text-in.md, docs/replies.md).

import Testing

extension Talks {
    private static let picture = "https://api.twilio.com/2010-04-01/Accounts/AC0/Messages/MM1/Media/ME1"
    private static let second = "https://media.twiliocdn.com/AC0/ME2"
    private static let longText = (0..<400).map { "word\($0)" }.joined(separator: " ") + " (long)"

    static let textIn = [
        Talk(
            "a picture without words", .user,
            [
                .says(
                    "",
                    Answer.replied("{id}:").seen("channel", "mms").seen("text", "").seen("media.#", "1").seen("media.0.url", picture)
                        .seen("media.0.content_type", "image/png"),
                    with: [("MediaUrl0", picture), ("MediaContentType0", "image/png")])
            ]),
        Talk(
            "two pictures with words", .user,
            [
                .says(
                    "look at these",
                    Answer.echo.seen("media.#", "2").seen("media.1.url", second).seen("media.1.content_type", "video/mp4"),
                    with: [
                        ("MediaUrl0", picture), ("MediaContentType0", "image/png"), ("MediaUrl1", second),
                        ("MediaContentType1", "video/mp4"),
                    ])
            ]),
        Talk(
            "a picture that is not at Twilio's", .user,
            [
                .says(
                    "look", Answer.echo.seen("media.#", "0"),
                    with: [("MediaUrl0", "https://example.org/a.png"), ("MediaContentType0", "image/png")])
            ]),
        Talk(
            "a place", .user, via: "whatsapp:", us: whatsApp,
            [
                .says(
                    "",
                    Answer.replied("{id}:").seen("fields.Latitude", "48.2").seen("fields.Longitude", "16.37").seen("fields.Label", "Wien"),
                    with: [("Latitude", "48.2"), ("Longitude", "16.37"), ("Label", "Wien"), ("ProfileName", "Ada")])
            ]),
        Talk(
            "a button", .user, via: "whatsapp:", us: whatsApp,
            [
                .says(
                    "Yes, book it",
                    Answer.echo.seen("fields.ButtonText", "Yes, book it").seen("fields.ButtonPayload", "book-7").seen(
                        "channel", "whatsapp"),
                    with: [("ButtonText", "Yes, book it"), ("ButtonPayload", "book-7"), ("WaId", "1415")])
            ]),
        Talk(
            "nothing in it", .user,
            [
                .says("", .silent("empty")), .says(" \n\t ", .silent("empty")), .says("\u{1}\u{7F}", .silent("empty")),
                .says("", .silent("empty"), with: [("ProfileName", "Ada")]),
            ]),
        Talk(
            "emoji, accents and other scripts", .user,
            [
                .says("👩‍👩‍👧 ok 👍🏽", Answer.echo.seen("text", "👩‍👩‍👧 ok 👍🏽")), .says("Grüße aus Zürich, ça va", .echo),
                .says("e\u{301} and é", Answer.echo.seen("text", "e\u{301} and é")), .says("明天下午三点开会", .echo),
            ]),
        Talk(
            "right to left", .user,
            [
                .says("מה השעה עכשיו", Answer.echo.seen("text", "מה השעה עכשיו")), .says("كم الساعة في فيينا", .echo),
                .says("a \u{202E}b\u{202C} c", Answer.echo.seen("text", "a \u{202E}b\u{202C} c")),
            ]),
        Talk(
            "NUL, control characters and line ends", .user,
            [
                .says("nul\0 in it", Answer.replied("{id}: nul\u{FFFD} in it").seen("text", "nul\u{FFFD} in it")),
                .says("red \u{1B}[31m", Answer.replied("{id}: red [31m").seen("text", "red \u{1B}[31m")),
                .says("one\r\ntwo", Answer.replied("{id}: one\ntwo").seen("text", "one\r\ntwo")),
                .says("fish & chips < 5 > 4", .echo),
            ]),
        Talk(
            "bytes that are no text", .user,
            [
                .says(bytes: [0x68, 0xff, 0x69], Answer.replied("{id}: h\u{FFFD}i").seen("text", "h\u{FFFD}i")),
                .says(bytes: [0xed, 0xa0, 0x80, 0x21], Answer.replied("{id}: \u{FFFD}\u{FFFD}\u{FFFD}!")),
            ]),
        Talk(
            "longer than any SMS", .user,
            [
                .says(longText, Answer.replied("I have read it.").seen("text", longText)),
                .sql("select length(body) from sms_router_inbox where message_sid = '{sid}'", String(longText.count)),
            ]),
        Talk(
            "white space around it", .user,
            [
                .says("  hi there \n", Answer.echo.seen("text", "hi there")),
                .sql("select body = E'  hi there \\n' from sms_router_inbox where message_sid = '{sid}'", "t"),
            ]),
    ]

    private static let ours = "https://media.example.com/a.png"
    private static let another = "https://media.example.com/b.png"
    static let tenReplies = Answer.replied("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    private static let sentences = (0..<60).map { "Sentence \(100 + $0) of this long answer ends." }

    /// What the agent answers to texts with the first word.
    static let script: [(text: String, body: String)] = [
        ("send me a picture", #"{"replies":[{"text":"Here it is","media":["\#(ours)"]}]}"#),
        ("only the picture", #"{"replies":[{"media":["\#(ours)"]}]}"#),
        ("send me two", #"{"replies":[{"text":"Here they are","media":["\#(ours)","\#(another)"]}]}"#),
        (
            "a foreign picture",
            #"{"replies":[{"text":"There","media":["https://elsewhere.example.org/a.png","http://media.example.com/a.png"]}]}"#
        ),
        ("in bold", ##"{"reply":"# Plan\n**Buy** milk\n* eggs & `tea`\n[shop](https://example.com/s)"}"##),
        ("with emphasis", #"{"reply":"**Buy** _milk_ ~~now~~"}"#),
        ("a long story", #"{"reply":"\#(sentences.joined(separator: " "))"}"#),
        ("(long)", #"{"reply":"I have read it."}"#),
        ("say nothing", #"{"reply":null}"#),
        ("an empty answer", #"{"reply":" "}"#),
        ("rubbish", "<html>not what was agreed"),
        ("in two parts", #"{"replies":["One & only",{"text":"Two"}]}"#),
        ("ten replies", #"{"replies":["one","two","three","four","five","six","seven","eight","nine","ten"]}"#),
    ]

    static let textOut = [
        Talk(
            "media of the agent by MMS", .user,
            [
                .says("send me a picture", .replied(.init("Here it is", media: [ours]))),
                .says("only the picture", .replied(.init("", media: [ours]))),
                .says("send me two", .replied(.init("Here they are", media: [ours, another]))),
                .says("a foreign picture", .replied("There")),
            ]),
        Talk(
            "media of the agent by WhatsApp", .user, via: "whatsapp:", us: whatsApp,
            [.says("send me two", .replied(.init("Here they are", media: [ours]), .init("", media: [another])))]),
        Talk(
            "media of the agent where there is no MMS", .address("+447911123457"),
            given: ["update users set phone_number = '{me}' where id = {id}"],
            [.says("send me a picture", .replied("Here it is\nhttps://media.example.com/a.png"))]),
        Talk(
            "markup becomes text", .user,
            [
                .says("in bold", .replied("Plan\nBuy milk\n- eggs & tea\nshop (https://example.com/s)")),
                .says("with emphasis", .replied("Buy milk now")), .says("2*3*4 and snake_case_here", .echo),
            ]),
        Talk(
            "WhatsApp keeps its own markup", .user, via: "whatsapp:", us: whatsApp,
            [.says("with emphasis", .replied("*Buy* _milk_ ~now~"))]),
        Talk("several replies", .user, [.says("in two parts", .replied("One & only", "Two"))]),
        Talk(
            "a long reply in numbered parts", .user,
            [
                .says(
                    "a long story",
                    .replied(
                        .init("(1/2) " + sentences.prefix(40).joined(separator: " ")),
                        .init("(2/2) " + sentences.dropFirst(40).joined(separator: " "))))
            ]),
    ]

    /// Replies that come by REST, and those that must not.
    static let late = [
        Talk(
            "leaves while the agent thinks", .user,
            [.says("take your time, I may go", Answer.silent("opted_out").calls(1)), .says("STOP", .silent("opt_out"))]),
        Talk("the agent takes its time", .user, [.says("take your time", .late), .left(1)], sent: ["{id}: take your time"]),
        Talk(
            "an operator begins", .user,
            [
                .control("sms", "--to", "{me}", "--body", "Good morning", "--urgent"), .left(1), .says("good morning to you", .echo),
                .soon("select count(*) from sms_usage_logs where phone_number = '{me}' and message_direction = 'outbound'", "2"),
            ], sent: ["Good morning"]),
    ]
}
