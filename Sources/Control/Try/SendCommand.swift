// `sms-routerctl send`: one signed SMS at a running router, and its reply.

import ArgumentParser
import EventLoop
import HTTPClient
import Twilio

struct SendCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Send one SMS to a running router, signed as Twilio would, and show the reply.",
        discussion: "Exit 0 when the router answered 200, 1 when it answered otherwise, 69 when it is not there.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "The sender's address, such as +14155550101.") var from: String
    @Option(help: "The text.") var body: String
    @Option(help: "The number written to; TWILIO_PHONE_NUMBER without it.") var to: String?
    @Option(help: "A picture's URL; may be repeated.") var media: [String] = []
    @Option(help: "Send it again: the MessageSid of an earlier one.") var sid: String?
    @Option(help: "The router's base URL as Twilio knows it; from the settings without it.") var url: String?
    @Option(help: "Connect there instead: host:port or unix:PATH.") var connect: String?
    @Option(help: "The path below the base URL.") var path = "/sms-router/webhook/sms"
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let endpoint = try WebhookEndpoint(environment.settings, url: url, connect: connect)
        let account = try environment.signingAccount()
        let message = TestMessage(
            account: account.sid, from: from, to: to ?? environment.ourNumber ?? "+15005550006", body: body, media: media, sid: sid)
        switch Address(from).kind {
        case .alphanumeric, .other:
            note(
                "warning: --from \(OutputValue.oneLine(from)) is not a number such as +14155550101: such a sender is recorded and never answered"
            )
        default: break
        }
        let signature = message.signature(url: endpoint.base + path, token: account.token)
        let target = endpoint.target(path)
        let answer = try runOnLoop { loop throws(ControlError) in
            let link = try RouterLink(loop, endpoint)
            defer { link.close() }
            return try await link.exchange(.post, target, headers: TestMessage.headers(signature), body: message.form)
        }
        let replies = answer.status == 200 ? TwiMLReading.messages(answer.body) : nil
        if json {
            Record([
                ("status", .integer(Int64(answer.status))), ("message_sid", .text(message.sid)),
                ("latency_ms", .number(answer.latency.milliseconds)), ("replies", .list(replies ?? [])),
                ("answer", .text(answer.text)),
            ]).print(json: true)
        } else {
            let lines = replies.map { $0.isEmpty ? ["(no reply)"] : $0 } ?? [OutputValue.oneLine(String(answer.text.prefix(1000)))]
            for line in lines {
                print(
                    line.split(separator: "\n", omittingEmptySubsequences: false).map { OutputValue.oneLine(String($0)) }.joined(
                        separator: "\n"))
            }
            note("status \(answer.status), \(fixed(answer.latency.milliseconds, decimals: 1)) ms, \(message.sid)")
        }
        guard answer.status == 200 else { throw .no(Self.advice(answer.status)) }
    }

    private static func advice(_ status: Int) -> String {
        switch status {
        case 403: "the router refused the signature: it knows itself by another URL or has another token; see `signature check` and its log"
        case 503: "the router cannot make messages durable now; see `check` and /sms-router/webhook/health"
        default: "the router answered \(status) instead of 200"
        }
    }
}

extension TestMessage {
    static func headers(_ signature: String?) -> [HTTPHeader] {
        var headers = [HTTPHeader("Content-Type", "application/x-www-form-urlencoded"), HTTPHeader("User-Agent", "TwilioProxy/1.1")]
        if let signature { headers.append(HTTPHeader("X-Twilio-Signature", signature)) }
        return headers
    }
}
