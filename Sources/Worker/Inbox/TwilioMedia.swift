// Which media URLs of a message are Twilio's own: only those go to the agent, which fetches them with the account's credentials (contract, section 4).
// A webhook is signed, so another one can only stand in what an operator has imported or another program has written. Pure.

import Settings

/// Hosts of Twilio, and that of TWILIO_API_BASE_URL.
struct TwilioMedia: Sendable {
    private let base: WebAddress?

    init(base: WebAddress? = nil) { self.base = base }

    /// https on the usual port, no user info, and a host below twilio.com or twiliocdn.com; or exactly where TWILIO_API_BASE_URL is.
    func isTwilios(_ url: String) -> Bool {
        guard let address = try? WebAddress(url), address.userInfo == nil else { return false }
        if let base, address.isSecure == base.isSecure, address.host == base.host, address.effectivePort == base.effectivePort {
            return true
        }
        guard address.isSecure, address.effectivePort == 443 else { return false }
        return address.host.hasSuffix(".twilio.com") || address.host.hasSuffix(".twiliocdn.com")
    }
}
