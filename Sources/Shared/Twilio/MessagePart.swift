// One message to a person: a text, media, or both. What the agent says comes in these, what leaves goes in these.

package struct MessagePart: Sendable, Hashable {
    package var text: String
    /// URLs of what is shown with the text, in their order.
    package var media: [String]

    package init(_ text: String, media: [String] = []) {
        self.text = text
        self.media = media
    }
}
