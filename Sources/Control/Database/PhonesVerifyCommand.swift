// `sms-routerctl phones verify` and `phones confirm`: whether a number is somebody's, by a code that its owner sends back, or by the operator's word.

import ArgumentParser
import JSON
import Operations

struct PhonesVerifyCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Send a code to a number: the reply with it makes the number this user's.",
        discussion: """
            The running router sends six digits, good for ten minutes and five tries. Until they come back the number resolves to nobody, or to whom \
            it resolves now. At most three codes an hour go to one number, and ten a day.

            Exit 0 when the code is on its way, 1 when the router says no (too many codes, opted out, nothing to send with), 65 when another person \
            has the number, 69 when the router is not there, 78 without a token that may write.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The number, in E.164 or in the national form of the default region.") var number: String
    @Option(help: "Whose: id or e-mail address.") var user: String
    @Option(help: "The router's base URL as Twilio knows it; from the settings without it.") var url: String?
    @Option(help: "Connect there instead: host:port or unix:PATH.") var connect: String?
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let settings = environment.settings
        let region = settings.defaultRegion
        let number = try e164(number, region: region)
        let call = try AdminCall(settings, url: url, connect: connect, mayWrite: true)
        let (mapping, answer) = try DatabaseSession.run(environment) { [user] session throws(ControlError) in
            let owner = try await session.userID(user)
            try await session.refuse(number, region: region, unlessOwnedBy: owner)
            let mapping = try await session.mappingToVerify(number, of: owner, region: region)
            let path = "/sms-router/admin/phone-mappings/\(mapping)/verify"
            return (mapping, try await call.post(path, Array("{}".utf8), on: session.loop))
        }
        let value = answer.body.withUnsafeBytes { try? JSONValue.parse($0) }
        guard answer.status == 202, let value else { throw Self.refusal(answer.status, value?["detail"]?.string) }
        let until = value["expires_at"]?.string
        let message = value["message_id"]?.integer
        if json {
            Record([
                ("mapping_id", .integer(mapping)), ("phone_number", .text(number)), ("expires_at", .optional(until)),
                ("message_id", message.map { .integer($0) } ?? .none),
            ]).print(json: true)
        } else {
            print(
                "mapping \(mapping): a code is on its way to \(number), good until \(until ?? "?"); `sms --show \(message ?? 0)` follows it"
            )
        }
    }

    /// The router's no in a command's words.
    static func refusal(_ status: Int, _ detail: String?) -> ControlError {
        let detail = detail.map { OutputValue.oneLine($0) } ?? "the router answered \(status)"
        switch status {
        case 401, 403: return .configuration("the router does not know the token of SMS_ROUTER_ADMIN_TOKEN, or it may only read")
        case 404 where detail == "Not Found":
            return .configuration("the router serves no admin there: set SMS_ROUTER_ADMIN_TOKEN, and SMS_ROUTER_ADMIN_LISTEN if it has one")
        case 500...: return .unreachable(detail)
        default: return .no(detail)
        }
    }
}

struct PhonesConfirmCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Say by your own word that a stale number is this user's still.",
        discussion: "Exit 1 when the user does not have the number, 65 when another person has it.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The number, in E.164 or in the national form of the default region.") var number: String
    @Option(help: "Whose: id or e-mail address.") var user: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let region = environment.settings.defaultRegion
        let number = try e164(number, region: region)
        let owner = try DatabaseSession.run(environment) { [user] session throws(ControlError) in
            let owner = try await session.userID(user)
            try await People.confirm(number, of: owner, region: region, session)
            return owner
        }
        if json {
            Record([("user_id", .integer(owner)), ("phone_number", .text(number))]).print(json: true)
        } else {
            print("\(number) is user \(owner)'s")
        }
    }
}
