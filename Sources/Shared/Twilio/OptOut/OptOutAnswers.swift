// Who answers a STOP, START or HELP: Twilio, the carrier, or the router. Pure. Asked by the worker's stage `opt_out`.

/// Who answers opt-out words at a sender of ours: `opt_out_handling` of `sms_router_numbers`.
package enum OptOutHandling: String, Sendable, CaseIterable {
    /// By the rules of `routerAnswers`.
    case auto
    /// Never the router.
    case twilio
    /// Always the router: Twilio's filtering is off for this account.
    case router
}

package enum OptOutAnswers {
    /// Whether the router confirms or helps; otherwise it is silent, for somebody else has answered.
    ///
    /// Twilio and carriers answer their keywords for long codes, toll-free numbers and Messaging Services. Nobody does for a short code outside
    /// a service, WhatsApp, Messenger and RCS; nor, whatever the sender, for a wording that Twilio does not know.
    /// - Parameters:
    ///   - reading: what the words ask for; for `.none` nobody answers.
    ///   - ours: the address that was written to.
    ///   - hasService: whether it came by a Messaging Service.
    package static func routerAnswers(_ reading: OptOutReading, to ours: Address, hasService: Bool, handling: OptOutHandling) -> Bool {
        guard reading.action != .none else { return false }
        switch handling {
        case .twilio: return false
        case .router: return true
        case .auto: break
        }
        // Its judgement comes with its answer.
        if reading.isTwiliosWord { return false }
        if !reading.isKnownToTwilio { return true }
        switch ours.kind {
        case .whatsapp, .messenger, .rcs: return true
        case .shortCode: return !hasService
        case .e164, .alphanumeric, .test, .other: return false
        }
    }
}
