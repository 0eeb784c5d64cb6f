// What the worker makes of answers from outside, as plain values: for the fuzz targets, which live outside of the worker, as TextParts is for the
// benchmark of stages. Never called by the worker itself. Pure.

import JSON
import Twilio

package enum AnswerReading {
    /// An answer of the agent's.
    package struct Agent: Sendable, Equatable {
        /// `replies`, `silence`, or the kind of failure.
        package var kind: String
        package var texts: [String] = []
        /// Of each reply.
        package var media: [[String]] = []
        /// URLs that were left out.
        package var refused = 0
        /// For the log.
        package var detail = ""
    }

    /// - Parameter hosts: as AGENT_MEDIA_HOSTS has them.
    package static func agent(status: Int, body: [UInt8], hosts: [String]) -> Agent {
        let (result, refused) = AgentAnswer.read(status: status, body: body, mediaHosts: MediaHosts(hosts))
        switch result {
        case .replies(let replies): return Agent(kind: "replies", texts: replies.map(\.text), media: replies.map(\.media), refused: refused)
        case .silence: return Agent(kind: "silence", refused: refused)
        case .failure(let failure): return Agent(kind: failure.kind.rawValue, refused: refused, detail: failure.detail)
        }
    }

    /// The most of each that an answer may have.
    package static let mostReplies = AgentAnswer.mostReplies
    package static let mostMedia = AgentAnswer.mostMedia

    /// What Twilio's answer to a message says of it.
    package enum Verdict: Sendable, Equatable {
        case sent(sid: String, status: String)
        case notSent, senderBusy, accountTrouble, optedOut, failed, unknown
    }

    /// With the line for the log.
    package static func verdict(status: Int, body: [UInt8]) -> (verdict: Verdict, line: String) {
        let verdict = TwilioVerdict(status: status, body: body)
        let plain: Verdict =
            switch verdict {
            case .sent(let sid, let status): .sent(sid: sid, status: status)
            case .notSent: .notSent
            case .senderBusy: .senderBusy
            case .accountTrouble: .accountTrouble
            case .optedOut: .optedOut
            case .failed: .failed
            case .unknown: .unknown
            }
        return (plain, verdict.description)
    }

    /// The SIDs of a listing's messages; nil where one is of no use.
    package static func sids(ofListing body: [UInt8]) -> [String?]? {
        (try? JSONValue.parse(body))?["messages"]?.array.map { $0.map { TwilioMessageRecord($0)?.sid } }
    }
}
