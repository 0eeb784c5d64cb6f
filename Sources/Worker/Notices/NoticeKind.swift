// What the router tells people of its own accord, instead of a reply: a table of kinds. Pure. Each kind goes to a person at most once in its
// interval, and all of them together so often a day (docs/manners.md, "Notices").

import Settings

/// A kind of notice. The raw value is stored with the person's address.
enum NoticeKind: String, CaseIterable, Sendable {
    /// The number is not registered; also one that belongs to two people.
    case unknown
    /// It may have changed hands.
    case stale
    case wrongNumber = "wrong_number"
    case inactive
    case spam
    case tooMany = "too_many"
    case unavailable
    case timedOut = "timed_out"
    case failure
    /// An answer of the dialogue with strangers, which counts its own (`StrangerDialogue.mostAnswers`): only where to is limited.
    case dialogue

    /// How long a person is not told the same again.
    func interval(_ settings: LiveSettings) -> Duration {
        switch self {
        case .unknown, .stale, .wrongNumber, .inactive, .spam: settings.noticeInterval
        // What passes by itself may be told again sooner: the next message may be hours later.
        case .tooMany, .unavailable, .timedOut, .failure, .dialogue: settings.troubleNoticeInterval
        }
    }
}
