import Replies
import StageBench
import Standins
import Testing
import Twilio
import Worker

/// A share of what `script/bench hostile` does with a million: what a debug build finds (overflows, places beyond an end) stops the test.
@Suite struct HostileBodiesTests {
    /// Eight shares, each with bodies of its own.
    @Test(arguments: 1...8 as ClosedRange<UInt64>) func partsTakeWhateverComes(_ seed: UInt64) throws {
        let parts = try #require(StageParts.all(patterns: 40))
        var bodies = HostileBodies(seed: seed)
        for place in 0..<Self.share {
            let bytes = bodies.next()
            let body = TextBody(bytes)
            #expect(body.text.utf16.count <= HostileBodies.longest)
            #expect(
                !body.text.utf8.contains(0) && body.text.unicodeScalars.count == String(decoding: bytes, as: UTF8.self).unicodeScalars.count
            )
            for part in parts {
                let found = part.work(body)
                if part.name == StageParts.spam { #expect((0...1000).contains(found), "seed \(seed), body \(place)") }
            }
        }
    }

    private static let share = 125

    @Test func whatLeavesIsFitToLeave() {
        var bodies = HostileBodies(seed: 20)
        var small = ReplySettings()
        (small.smartEncoding, small.isSplitIntoSingleSMS) = (true, true)
        for place in 0..<150 {
            let text = TextBody(bodies.next()).text
            for (settings, channel) in [(ReplySettings(), Channel.sms), (small, .sms), (ReplySettings(), .whatsapp)] {
                let parts = ReplyComposer(settings: settings).compose(
                    [MessagePart(text)], on: ReplyPath(channel: channel, sender: .longCode, country: .unitedStates))
                #expect(parts.count <= ReplySplitter.mostParts, "body \(place)")
                for part in parts {
                    #expect((1...ReplySplitter.longestPart).contains(part.text.utf16.count), "body \(place)")
                    #expect(part.text == MessageText.clean(part.text), "body \(place)")
                    // A character (a letter with a hundred marks) is never cut, and may fill more than one.
                    let isSingle = part.segments == 1 || part.text.contains { $0.utf16.count > 60 }
                    #expect(!settings.isSplitIntoSingleSMS || isSingle, "body \(place)")
                }
            }
        }
    }

    @Test func theSameSeedGivesTheSameBodies() {
        var one = HostileBodies(seed: 7)
        var same = HostileBodies(seed: 7)
        var other = HostileBodies(seed: 8)
        let bodies = (0..<50).map { _ in one.next() }
        #expect(bodies == (0..<50).map { _ in same.next() })
        #expect(bodies != (0..<50).map { _ in other.next() })
        #expect(bodies.contains { String(validating: $0, as: UTF8.self) == nil })
    }

    @Test(arguments: [BodyLength.units, .seen]) func eachKindFillsATextAndGoesNoFurther(_ length: BodyLength) {
        var random = SeededRandom(seed: 3)
        for kind in BodyKind.all {
            let text = kind.text(1600, length, &random)
            let count = length == .units ? text.utf16.count : text.count
            #expect(count <= 1600, "\(kind.name)")
            // Pieces that join with their neighbours are counted one by one.
            #expect(text.utf16.count >= 1500, "\(kind.name)")
        }
    }
}
