// Whether a webhook is Twilio's, and what it says: content type, decoding, account, signature, shape, in this order. Called by
// WebhookHandler for each POST to a webhook path. Pure: counts, logs and answers are the handler's.

import Crypto
import HTTPServer
import JSON
import Settings
import Twilio

/// Why a webhook is not taken.
enum WebhookRefusal: String, Error, Sendable, CaseIterable {
    case mediaType = "media_type"
    case body = "body"
    case noSignature = "no_signature"
    case noAccount = "no_account"
    case foreignAccount = "foreign_account"
    case signature = "signature"
    case noMessageSID = "no_message_sid"

    var status: Int {
        switch self {
        case .mediaType: 415
        case .body, .noMessageSID: 400
        case .noSignature, .noAccount, .foreignAccount, .signature: 403
        }
    }

    /// Whoever isn't Twilio learns nothing about which part was wrong.
    var detail: String {
        switch self {
        case .mediaType: "Expected application/x-www-form-urlencoded or application/json"
        case .body: "Malformed request body"
        case .noMessageSID: "Missing or malformed MessageSid"
        case .noSignature, .noAccount, .foreignAccount, .signature: "Invalid Twilio signature"
        }
    }

    /// For the log line: what an operator does about it.
    var advice: String {
        switch self {
        case .mediaType: "Twilio sends forms: is this caller Twilio?"
        case .body: "the body could not be read before its signature was checked"
        case .noSignature: "is this caller Twilio? A proxy must pass X-Twilio-Signature on"
        case .noAccount: "the request names no AccountSid"
        case .foreignAccount: "add the account to TWILIO_ACCOUNT_SID or TWILIO_ACCOUNTS_FILE if it is yours"
        case .signature: "set SMS_ROUTER_PUBLIC_URL so that url is what Twilio's console shows, and check the account's auth token"
        case .noMessageSID: "validly signed but without MessageSid: is another product's webhook pointed here?"
        }
    }
}

/// The check with what it needs of the settings.
final class WebhookCheck: Sendable {
    let accounts: AccountTable
    let url: WebhookURL

    init(settings: Settings) {
        accounts = AccountTable(settings.accounts)
        url = WebhookURL(publicURL: settings.publicURL, proxies: settings.trustedProxies)
    }

    init(accounts: AccountTable, url: WebhookURL) {
        self.accounts = accounts
        self.url = url
    }

    /// The parameters of a webhook that is validly signed and names a message.
    /// - Parameter isTest: the dashboard's Phone has made it: then its SID is one that no message of Twilio's has.
    func parameters(_ request: HTTPRequest, isTest: Bool = false) -> Result<FormParameters, WebhookRefusal> {
        let isJSON: Bool
        switch contentType(request) {
        case .form: isJSON = false
        case .json: isJSON = true
        case .other: return .failure(.mediaType)
        }
        guard let signature = request.headerRange("x-twilio-signature"), !request.isRepeated("x-twilio-signature") else {
            return .failure(.noSignature)
        }
        guard let form = isJSON ? decodeJSON(request) : decodeForm(request) else { return .failure(.body) }
        guard let account = form["AccountSid"] else { return .failure(.noAccount) }
        guard let keys = accounts.keys(of: account) else { return .failure(.foreignAccount) }
        let verdict = url.bytes(request).withUnsafeBytes { url in
            request.withBytes(signature) { signature in
                isJSON
                    ? request.withBytes(request.bodyRange) { body in
                        SignatureValidator.validate(url: url, jsonBody: body, signature: signature, tokens: keys)
                    }
                    : SignatureValidator.validate(url: url, form: form, signature: signature, tokens: keys)
            }
        }
        guard verdict.isValid else { return .failure(.signature) }
        // After the signature: it has no separators, so it does not vouch for where a value ends.
        guard let message = form["MessageSid"], isTest ? TestSID.isOne(message) : MessageSID(message) != nil else {
            return .failure(.noMessageSID)
        }
        return .success(form)
    }

    private static let formType: StaticString = "application/x-www-form-urlencoded"

    /// The usual value, with parameters or without, is compared as bytes; everything else takes the slow way.
    private func contentType(_ request: HTTPRequest) -> WebhookContentType {
        guard let range = request.headerRange("content-type") else { return request.bodyRange.isEmpty ? .form : .other }
        let end = range.lowerBound + Self.formType.utf8CodeUnitCount
        if end <= range.upperBound, request.equals(range.lowerBound..<end, Self.formType),
            end == range.upperBound || request.bytes[end] == UInt8(ascii: ";")
        {
            return .form
        }
        return WebhookContentType(header: request.text(range))
    }

    private func decodeForm(_ request: HTTPRequest) -> FormParameters? {
        request.withBytes(request.bodyRange) { body in try? FormDecoder.decode(body) }
    }

    /// The members of the object as parameters: texts as they are, numbers and truth values as JSON writes them, null as nothing,
    /// objects and arrays as their JSON.
    private func decodeJSON(_ request: HTTPRequest) -> FormParameters? {
        let value = request.withBytes(request.bodyRange) { body in try? JSONValue.parse(body, depthLimit: 8) }
        guard let members = value?.object, members.count <= FormDecoder.mostParameters else { return nil }
        return FormParameters(
            members.map { member in
                if let text = member.value.string { return (member.key, text) }
                if member.value.isNull { return (member.key, "") }
                var writer = JSONWriter()
                writer.value(member.value)
                return (member.key, writer.text)
            })
    }
}
