// TwiML out of whatever an agent says: XML by its own rules, with exactly the text in it that was to be sent.

import Twilio

extension FuzzTarget {
    static let twiML = FuzzTarget(
        "twiml",
        "any text as TwiML, read again by a strict XML reader: parts behind 0x1E, media behind 0x1F, a URL for reports behind 0x1C",
        seeds: [
            "Hello", "a < b && c > d \"quoted\" 'single' ]]>", "one\u{1e}two\u{1e}three\u{1f}https://media.example.com/a.png?x=1&y=2",
            "\u{1c}https://sms.example.com/hook?m=SM1&p=\u{1e} Grüße 👋🏽 \r\n line \u{2028}",
            "\u{0}\u{1}\u{b}\u{fffe}\u{ffff}x\u{1f}\u{1f}https://a.b/c",
        ].map { Array($0.utf8) },
        tokens: [
            "<", ">", "&", "\"", "'", "]]>", "&amp;", "&#0;", "</Message>", "<Message>", "<![CDATA[", "<!--", "<?xml", "\r\n", "\r",
            "\u{0}", "\u{fffe}",
            "\u{ffff}", "\u{85}", "\u{a0}", "\u{2028}", "\u{feff}", "\u{1e}", "\u{1f}", "\u{1c}", "\u{202e}", "👨‍👩‍👧‍👦", "e\u{301}",
        ]
    ) { TwiMLTexts.check($0) }
}

enum TwiMLTexts {
    static func check(_ input: [UInt8]) -> UInt64 {
        let text = String(decoding: input, as: UTF8.self)
        var pieces = text.split(separator: "\u{1e}", omittingEmptySubsequences: false).map(String.init)
        var action: String?
        if let first = pieces.first, first.unicodeScalars.first == "\u{1c}" {
            // The operator's own, and in each part: no longer than such addresses are.
            action = String(first.unicodeScalars.dropFirst().prefix(500))
            pieces.removeFirst()
        }
        let parts = pieces.map { piece in
            let members = piece.split(separator: "\u{1f}", omittingEmptySubsequences: false).map(String.init)
            return MessagePart(members[0], media: Array(members.dropFirst()))
        }
        let url = action
        let bytes = TwiML.messages(parts: parts) { place in url.map { "\($0)\(place)" } }
        let messages = read(bytes)
        let sent = parts.enumerated().compactMap { place, part -> Message? in
            let message = Message(
                text: MessageText.clean(part.text), media: part.media.map(MessageText.clean).filter { !$0.isEmpty },
                action: url.map { MessageText.clean("\($0)\(place)") })
            return message.text.isEmpty && message.media.isEmpty ? nil : message
        }
        must(messages == sent, "\(String(decoding: bytes, as: UTF8.self).debugDescription) says \(messages)")
        if sent.isEmpty { must(bytes == TwiML.empty, "nothing is not the empty answer") }
        if parts.allSatisfy(\.media.isEmpty) {
            must(TwiML.messages(parts.map(\.text)) { place in url.map { "\($0)\(place)" } } == bytes, "texts alone differ")
        }
        for message in sent {
            must(MessageText.clean(message.text).utf8.elementsEqual(message.text.utf8), "cleaned twice it is another text")
        }
        for part in parts where !part.text.utf8.contains(0x1D) && !part.media.contains(where: { $0.utf8.contains(0x1D) }) {
            must(MessagePart(stored: part.stored) == part, "stored and read it is another part")
        }
        var shape = Shape()
        shape.add(size: sent.count)
        shape.add(size: sent.reduce(0) { $0 + $1.media.count })
        shape.add(size: bytes.count)
        shape.add(url == nil ? 0 : 1)
        return shape.value
    }

    /// What an answer says; stops at anything that is no TwiML of ours.
    static func read(_ bytes: [UInt8]) -> [Message] {
        var reader = XMLReader(bytes)
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        must(reader.take(declaration), "it does not begin with the declaration")
        if reader.take("<Response />") {
            must(reader.isAtEnd, "something follows the empty answer")
            return []
        }
        var messages: [Message] = []
        must(reader.open("Response").isEmpty, "an attribute of the answer")
        while !reader.close("Response") {
            let attributes = reader.open("Message")
            must(attributes.allSatisfy { $0.name == "action" } && attributes.count <= 1, "attributes \(attributes)")
            var message = Message(text: "", media: [], action: attributes.first?.value)
            if reader.isElement("Body") || reader.isElement("Media") {
                if reader.isElement("Body") { message.text = reader.element("Body") }
                while reader.isElement("Media") { message.media.append(reader.element("Media")) }
            } else {
                message.text = reader.text()
            }
            must(reader.close("Message"), "a message has no end")
            messages.append(message)
        }
        must(reader.isAtEnd, "something follows the answer")
        return messages
    }

    struct Message: Equatable {
        var text: String
        var media: [String]
        var action: String?

        /// By bytes: canonically equal texts may cost differently.
        static func == (left: Message, right: Message) -> Bool {
            func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
            return same(left.text, right.text) && left.media.elementsEqual(right.media, by: same)
                && (left.action == nil) == (right.action == nil)
                && same(left.action ?? "", right.action ?? "")
        }
    }
}
