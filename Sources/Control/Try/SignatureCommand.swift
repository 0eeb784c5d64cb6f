// `sms-routerctl signature check`: is a webhook's signature right, for which form of its URL, and what exactly was signed. For finding out
// why a router behind a proxy refuses Twilio. Needs a token and nothing else; never prints one.

import ArgumentParser
import Crypto
import Glibc
import Settings
import Twilio

struct SignatureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signature", abstract: "Check the signature of a webhook.", subcommands: [SignatureCheckCommand.self])
}

struct SignatureCheckCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a signature; the raw body comes on standard input.",
        discussion: """
            Tokens come from the settings: those of the account that the body names, or all when it names none. \
            Exit 0 when the signature is valid, 1 when it is not.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "The URL as it stands in Twilio's console, with its query.") var url: String
    @Option(help: "The value of X-Twilio-Signature.") var signature: String
    @Option(name: .customLong("content-type"), help: "The body's Content-Type.") var contentType = "application/x-www-form-urlencoded"
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load(tokenAlone: true)
        guard !environment.settings.accounts.isEmpty else {
            throw .configuration("no auth token is configured: set TWILIO_AUTH_TOKEN, or TWILIO_ACCOUNTS_FILE")
        }
        let result = try SignatureCheck(
            url: url, signature: signature, contentType: contentType, body: readStandardInput(), environment: environment)
        if json { print(result.json.json) } else { print(result.lines.joined(separator: "\n")) }
        guard result.isValid else { throw .quietNo }
    }
}

/// One check and how it is told. Pure.
struct SignatureCheck {
    private let explanation: SignatureExplanation
    private let account: String?
    private let tokenCount: Int

    init(url: String, signature: String, contentType: String, body: [UInt8], environment: ControlEnvironment) throws(ControlError) {
        switch WebhookContentType(header: contentType) {
        case .form:
            let form: FormParameters
            do { form = try FormDecoder.decode(body) } catch { throw .usage("the body is no form: \(error)") }
            account = form.text("AccountSid")
            let tokens = environment.tokens(for: account)
            tokenCount = tokens.count
            explanation = SignatureValidator.explain(
                url: url, form: form, signature: signature, tokens: tokens.map { HMACSHA1Key(token: $0) })
        case .json:
            account = nil
            let tokens = environment.tokens(for: nil)
            tokenCount = tokens.count
            explanation = SignatureValidator.explain(
                url: url, jsonBody: body, signature: signature, tokens: tokens.map { HMACSHA1Key(token: $0) })
        case .other:
            throw .usage("--content-type \(OutputValue.oneLine(contentType)): application/x-www-form-urlencoded or application/json")
        }
    }

    var isValid: Bool { explanation.verdict.isValid }

    private var matched: URLForm? { if case .valid(let form, _) = explanation.verdict { form } else { nil } }

    var lines: [String] {
        var lines: [String] = []
        if case .valid(let form, let token) = explanation.verdict {
            lines.append("valid")
            lines.append("URL \(form): \(explanation.attempts.first { $0.form == form }?.url ?? "")")
            if tokenCount > 1 { lines.append("token \(token + 1) of \(tokenCount)") }
        } else {
            lines.append("not valid")
            if let remark = explanation.remark { lines.append(remark) }
            lines.append("tokens tried: \(tokenCount)\(account.map { " (account \(OutputValue.oneLine($0)))" } ?? "")")
        }
        for attempt in explanation.attempts where matched.map({ $0 == attempt.form }) ?? true {
            lines.append("signed, URL \(attempt.form): \(OutputValue.oneLine(attempt.signedText))")
        }
        if !isValid, explanation.remark == nil {
            lines.append("Compare with the URL in Twilio's console: scheme, host, path, query; behind a proxy set SMS_ROUTER_PUBLIC_URL.")
        }
        return lines
    }

    var json: Record {
        var record = Record([
            ("valid", .flag(isValid)), ("url_form", .optional(matched?.description)),
            ("url", .optional(explanation.attempts.first { $0.form == matched }?.url)), ("remark", .optional(explanation.remark)),
            ("account_sid", .optional(account)), ("tokens_tried", .integer(Int64(tokenCount))),
        ])
        record.add("signed", .list(explanation.attempts.filter { attempt in matched.map { $0 == attempt.form } ?? true }.map(\.signedText)))
        return record
    }
}

/// All of standard input, at most 1 MiB: a body may be larger than what the router takes, but not without end.
private func readStandardInput() throws(ControlError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(STDIN_FILENO, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return bytes }
        bytes.append(contentsOf: buffer[..<count])
        guard bytes.count <= 1 << 20 else { throw .usage("the body on standard input is larger than 1 MiB") }
    }
}
