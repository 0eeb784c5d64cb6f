// What workers send with: an account and the user and password of basic authentication at Twilio's REST interface. Made by Settings, used by
// the worker's TwilioAPI. Pure; never printed.

/// An account that messages can be sent from.
package struct SendingAccount: Sendable, Hashable {
    /// `AC` and 32 hexadecimal digits.
    package let sid: String
    /// In the order in which they are tried: one API key, or the account's tokens during a rotation. Never empty.
    package let credentials: [Credential]

    package struct Credential: Sendable, Hashable {
        /// The key's SID or the account's.
        package let user: String
        package let secret: String

        package init(user: String, secret: String) {
            self.user = user
            self.secret = secret
        }
    }

    /// nil without a credential.
    package init?(sid: String, credentials: [Credential]) {
        guard !credentials.isEmpty else { return nil }
        self.sid = sid
        self.credentials = credentials
    }
}
