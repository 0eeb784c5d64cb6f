// What makes a message one and the same, however often it is delivered.

/// (AccountSid, MessageSid): the inbox's primary key.
struct MessageKey: Hashable, Sendable {
    var accountSID: String
    var messageSID: String
}
