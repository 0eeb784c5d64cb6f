// Names of conversations, made from hashes, so that nothing need be looked up to know them. Pure.

import Crypto

/// Who talks to whom: (account, our service or number, the person's whole address). A person's WhatsApp and SMS are two conversations.
enum ConversationKey {
    /// 16 bytes: the primary key of `sms_router_conversations`.
    static func bytes(of message: InboundMessage) -> [UInt8] {
        bytes(account: message.accountSID, sender: message.sender, party: message.from.conversationParty)
    }

    /// The same of a conversation that nobody has a message of at hand.
    static func bytes(account: String, sender: String, party: String) -> [UInt8] {
        var text = account
        text += "\0"
        text += sender
        text += "\0"
        text += party
        return Array(text.withUTF8 { SHA256.hash(UnsafeRawBufferPointer($0)) }.prefix(16))
    }

    /// The `conversation_id` that the agent sees: of this stretch of talk and this user, so that a number's new owner never continues
    /// what the old one began, without a write to say so.
    static func conversationID(stretch: [UInt8], userID: Int64?) -> [UInt8] {
        guard let userID else { return stretch }
        var bytes = stretch
        withUnsafeBytes(of: userID.bigEndian) { bytes.append(contentsOf: $0) }
        var hash = Array(SHA256.hash(bytes).prefix(16))
        // Version 8, variant of RFC 9562 §5.8: made by a rule of our own.
        hash[6] = hash[6] & 0x0f | 0x80
        hash[8] = hash[8] & 0x3f | 0x80
        return hash
    }
}
