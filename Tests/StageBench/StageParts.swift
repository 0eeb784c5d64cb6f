// All that is computed from a text between the webhook and the answer, as a table: the worker's own parts, the lists, the score, and what makes replies.
// Used by `script/bench stages` and `hostile`, and by the worker's tests. Pure.

import Lists
import Replies
import Spam
import Standins
import Telemetry
import Twilio
import Worker

package enum StageParts {
    /// The part whose time for 160 characters is bounded by itself.
    package static let spam = "spam"

    /// Those that work on what is sent. A reply's characters are always UTF-16 units: no longer text leaves.
    static let ofReplies: Set = ["reply", "reply, split", "reply, WhatsApp", "segments", "twiml"]

    /// Each part once; nil: the built-in model cannot be read. Not to be shared between threads: the score has room of its own.
    /// - Parameter patterns: on the lists; a debug build takes a hundred times as long for each text.
    package static func all(patterns: Int = 1000) -> [TextPart]? {
        guard let model = SpamModel.builtin else { return nil }
        let scratch = Scratch()
        let lists = fullLists(patterns: patterns)
        let plain = ReplyComposer(settings: ReplySettings())
        var small = ReplySettings()
        (small.smartEncoding, small.isSplitIntoSingleSMS, small.partLimit) = (true, true, 160)
        let split = ReplyComposer(settings: small)
        let sms = ReplyPath(channel: .sms, sender: .longCode, country: .unitedStates)
        let whatsApp = ReplyPath(channel: .whatsapp, sender: .longCode, country: .unitedStates)
        return TextPart.ofWorker + [
            TextPart("lists") { body in lists.sender("+1415555" + String(body.text.utf8.count), bareNumber: nil) == nil ? 0 : 1 },
            TextPart("patterns") { lists.text($0.text) == nil ? 0 : 1 },
            TextPart(spam) { Int(model.score($0.text, &scratch.room) * 1000) },
            TextPart("reply") { count(plain.compose([MessagePart($0.text)], on: sms)) },
            TextPart("reply, split") { count(split.compose([MessagePart($0.text)], on: sms, optOutLine: "Reply STOP to unsubscribe")) },
            TextPart("reply, WhatsApp") { count(plain.compose([MessagePart($0.text)], on: whatsApp)) },
            TextPart("segments") { Segments.measure($0.text, isTollFree: false).segments },
            TextPart("twiml") { TwiML.messages([$0.text]).count },
            TextPart("trace") { body in
                var trace = MessageTrace()
                for _ in MessageTrace.stages { trace.ran(nanoseconds: 7000, note: body.text.isEmpty ? nil : "score=0.123") }
                return trace.text.utf8.count
            },
        ]
    }

    private static func count(_ parts: [OutgoingPart]) -> Int { parts.reduce(0) { $0 + $1.text.utf8.count + $1.segments } }

    /// `@unchecked Sendable`: whoever asks for the table uses it on one thread.
    private final class Scratch: @unchecked Sendable {
        var room = SpamScratch()
    }

    /// 1,000 numbers and so many patterns, of all kinds that operators write: words with gaps, addresses of the web, other scripts, emoji.
    static func fullLists(patterns: Int) -> AddressLists {
        var random = SeededRandom(seed: 1)
        let words = [
            "claim", "win", "prize", "free", "crypto", "bonus", "loan", "your", "account", "gift", "click", "code", "приз", "бонус", "💰",
            "🎁🎉", "免费",
        ]
        let hosts = ["bit.ly/*", "t.co/*", "*.top/*", "*coin*", "tinyurl.com/*", "*pill*"]
        var entries: [ListEntry] = []
        for index in 0..<1000 {
            let form: ListForm = index % 5 == 0 ? .prefix : .address
            entries.append(
                ListEntry(id: Int64(index), kind: index % 10 == 0 ? .allow : .block, form: form, value: "+1415555\(1000 + index)"))
        }
        for index in 0..<patterns {
            func word() -> String { words[Int.random(in: 0..<words.count, using: &random)] }
            let pattern: String =
                switch index % 4 {
                case 0: "\(word()) * \(word())\(index)"
                case 1: "\(word()) \(word()) \(index)"
                case 2: hosts[index % hosts.count] + "\(index)"
                default: "*\(word())\(index)* \(word())"
                }
            entries.append(ListEntry(id: Int64(1000 + index), kind: index % 10 == 0 ? .allow : .block, form: .pattern, value: pattern))
        }
        return AddressLists(entries)
    }
}
