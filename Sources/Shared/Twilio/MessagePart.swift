// One message to a person: a text, media, or both. What the agent says comes in these, what leaves goes in these.

package struct MessagePart: Sendable, Hashable {
    package var text: String
    /// URLs of what is shown with the text, in their order.
    package var media: [String]

    package init(_ text: String, media: [String] = []) {
        self.text = text
        self.media = media
    }

    /// Between a text and its media on the way to the database: XML forbids it, so no text that can be sent contains it.
    private static let separator = Character("\u{1D}")

    /// As one text: the text alone where there are no media.
    package var stored: String { media.isEmpty ? text : ([text] + media).joined(separator: String(Self.separator)) }

    /// Read back.
    package init(stored: String) {
        guard stored.utf8.contains(0x1D) else {
            self.init(stored)
            return
        }
        let pieces = stored.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
        self.init(pieces[0], media: Array(pieces.dropFirst()))
    }
}
