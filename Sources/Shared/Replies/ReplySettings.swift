// What an operator decides about the look of replies (docs/replies.md), as values. Pure; made by the worker from its settings.

import Twilio

package struct ReplySettings: Sendable, Equatable {
    /// The most UTF-16 units of one reply of the agent's, all its parts together; what is longer is shortened.
    package var maxLength = 1600
    /// The most UTF-16 units of one part; never above ReplySplitter.longestPart.
    package var partLimit = ReplySplitter.longestPart
    /// A part of an SMS is also at most one segment.
    package var isSplitIntoSingleSMS = false
    package var smartEncoding = false
    /// Markup of language models is turned into text.
    package var plainText = true
    /// Parts of one reply by SMS begin with `(1/3) ` where that takes neither another part nor more segments than are allowed.
    package var numbering = true
    /// The most segments of one answer by SMS, all replies and parts together; at least 1.
    package var maxSegments = 20
    /// What a shortened answer ends with. In letters of GSM-7, or it makes a part's segments half as long.
    package var ending = Self.standardEnding

    package static let standardEnding = " ... (shortened)"

    package init() {}
}

/// One message as it leaves.
package struct OutgoingPart: Sendable, Equatable {
    /// Cleaned (MessageText); empty only beside media.
    package var text: String
    package var media: [String]
    /// 1 on channels without segments, and for a message with media.
    package var segments: Int
    /// By list price, in millionths of a US dollar.
    package var costMicros: Int
    /// Here the answer was cut: what the agent said goes on.
    package var isShortened: Bool

    package init(text: String, media: [String] = [], segments: Int, costMicros: Int, isShortened: Bool = false) {
        self.text = text
        self.media = media
        self.segments = segments
        self.costMicros = costMicros
        self.isShortened = isShortened
    }

    /// For TwiML.
    package var message: MessagePart { MessagePart(text, media: media) }
}
