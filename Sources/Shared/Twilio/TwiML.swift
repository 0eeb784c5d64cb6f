// The exact bytes of the answers to a webhook. The worker writes the replies, the dispatcher the empty one.

package enum TwiML {
    /// An answer without a reply.
    package static let empty: [UInt8] = Array(#"<?xml version="1.0" encoding="UTF-8"?><Response />"#.utf8)

    /// What goes with it as Content-Type.
    package static let contentType = "application/xml"

    /// One `<Message>` a part, cleaned and escaped; a part of which nothing remains is left out, and without any part this is `empty`.
    /// - Parameter action: the URL that Twilio shall report a part's status to, by the part's place; none by default.
    package static func messages(_ parts: [String], action: (Int) -> String? = { _ in nil }) -> [UInt8] {
        var bytes = head(parts.reduce(0) { $0 + $1.utf8.count + 48 })
        let start = bytes.count
        for (index, part) in parts.enumerated() { append(part, [], action, index, to: &bytes) }
        return closed(bytes, start)
    }

    /// The same for parts with media: `<Body>` and one `<Media>` for each URL (Twilio's page on `<Message>`). A part without media is
    /// written as a text alone is. How many media a part may have is the composer's to know.
    package static func messages(parts: [MessagePart], action: (Int) -> String? = { _ in nil }) -> [UInt8] {
        var bytes = head(parts.reduce(0) { $0 + $1.text.utf8.count + $1.media.reduce(64) { $0 + $1.utf8.count + 24 } })
        let start = bytes.count
        for (index, part) in parts.enumerated() { append(part.text, part.media, action, index, to: &bytes) }
        return closed(bytes, start)
    }

    private static func head(_ room: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(128 + room)
        bytes.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8"?><Response>"#.utf8)
        return bytes
    }

    private static func closed(_ bytes: consuming [UInt8], _ start: Int) -> [UInt8] {
        guard bytes.count > start else { return empty }
        bytes.append(contentsOf: "</Response>".utf8)
        return bytes
    }

    private static func append(_ part: String, _ media: [String], _ action: (Int) -> String?, _ index: Int, to bytes: inout [UInt8]) {
        let text = MessageText.clean(part)
        let media = media.map(MessageText.clean).filter { !$0.isEmpty }
        guard !text.isEmpty || !media.isEmpty else { return }
        bytes.append(contentsOf: "<Message".utf8)
        if let url = action(index) {
            bytes.append(contentsOf: " action=\"".utf8)
            append(MessageText.clean(url), isAttribute: true, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
        if media.isEmpty {
            append(text, to: &bytes)
        } else {
            if !text.isEmpty {
                bytes.append(contentsOf: "<Body>".utf8)
                append(text, to: &bytes)
                bytes.append(contentsOf: "</Body>".utf8)
            }
            for url in media {
                bytes.append(contentsOf: "<Media>".utf8)
                append(url, to: &bytes)
                bytes.append(contentsOf: "</Media>".utf8)
            }
        }
        bytes.append(contentsOf: "</Message>".utf8)
    }

    /// Escapes what would end text, or an attribute in double quotes; copies what lies between at once.
    private static func append(_ text: String, isAttribute: Bool = false, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in 0..<utf8.count {
                let entity: StaticString
                switch utf8[index] {
                case UInt8(ascii: "&"): entity = "&amp;"
                case UInt8(ascii: "<"): entity = "&lt;"
                case UInt8(ascii: ">"): entity = "&gt;"
                case UInt8(ascii: "\"") where isAttribute: entity = "&quot;"
                default: continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                bytes.append(contentsOf: UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }
}
