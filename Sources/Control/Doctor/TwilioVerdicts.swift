// Judges what Twilio has configured against what the router needs: for `doctor --twilio`. Pure: Twilio's resources in, findings out.

import Settings
import Telemetry

struct TwilioVerdicts: Sendable {
    /// The public base URL, without a slash at its end.
    var base: String
    /// Our numbers, as far as settings and database name them; empty: those of the account that point here.
    var ours: Set<String>
    /// TWILIO_MESSAGING_SERVICE_SID.
    var service: String?
    /// Two letters of a number's country; nil: not known.
    var region: @Sendable (String) -> String?

    private static let suffixes = (
        sms: "/webhook/sms", fallback: "/webhook/fallback", status: ["/webhook/delivery-status", "/webhook/status"]
    )
    private static let bases = ["/sms-router", "/api/v1/sms-router"]

    func judge(_ views: [TwilioAccountView], _ findings: inout Findings) {
        for view in views { account(view, &findings) }
        let all = views.flatMap(\.numbers)
        for number in ours.subtracting(all.map(\.number)).sorted() where number.hasPrefix("+") {
            findings.bad(
                "twilio \(number)", "no account that is configured has this number",
                mend:
                    "`sms-routerctl numbers list` and TWILIO_PHONE_NUMBER name it: correct them, or add its account to TWILIO_ACCOUNTS_FILE"
            )
        }
        if let service, !views.contains(where: { $0.services.contains { $0.sid == service } }) {
            findings.bad(
                "twilio service", "TWILIO_MESSAGING_SERVICE_SID=\(service): no account that is configured has it",
                mend: "correct or remove the setting")
        }
        var looked = 0
        for view in views {
            for number in view.numbers where isOurs(number, view) {
                looked += 1
                judge(number, view, &findings)
            }
        }
        if looked == 0, !all.isEmpty {
            findings.bad(
                "twilio numbers", "none of the \(all.count) numbers of the accounts is ours, and none points to \(base)",
                mend:
                    "at Twilio, set the webhook of the number to \(base)\(Self.bases[0])\(Self.suffixes.sms) with POST; or name it in TWILIO_PHONE_NUMBER"
            )
        }
    }

    private func account(_ view: TwilioAccountView, _ findings: inout Findings) {
        if let status = view.status, status != "active" {
            findings.bad(
                "twilio account", "\(view.account) is \(status): nothing is sent or received",
                mend: "Twilio's console says why: often its balance")
        } else if view.type == "Trial" {
            findings.warning(
                "twilio account", "\(view.account) is a trial: it sends to verified numbers only, with a remark in each message",
                mend: "upgrade it in the console")
        } else {
            findings.good("twilio account", "\(view.account): \(view.numbers.count) numbers, \(view.services.count) messaging services")
        }
    }

    /// Named in settings or database; where nobody names any, pointing here.
    private func isOurs(_ number: TwilioNumber, _ view: TwilioAccountView) -> Bool {
        if !ours.isEmpty { return ours.contains(number.number) }
        let (hook, _) = effective(number, view)
        guard let url = hook.url, let there = Self.address(url), let here = Self.address(base) else { return false }
        return there.host == here.host
    }

    /// Whose webhook counts.
    private enum Source: Equatable {
        case number
        case application(String)
        case service(TwilioService)
    }

    private func source(_ number: TwilioNumber, _ view: TwilioAccountView) -> Source {
        if let service = view.service(of: number), !service.defersToNumber { return .service(service) }
        return number.application.map { .application($0) } ?? .number
    }

    private func effective(_ number: TwilioNumber, _ view: TwilioAccountView) -> (hook: TwilioHook, fallback: TwilioHook) {
        switch source(number, view) {
        case .number: (number.hook, number.fallback)
        case .application(let sid):
            (
                view.applications[sid]?.hook ?? TwilioHook(url: nil), view.applications[sid]?.fallback ?? TwilioHook(url: nil)
            )
        case .service(let service): (service.hook, service.fallback)
        }
    }

    // MARK: One number

    private func judge(_ number: TwilioNumber, _ view: TwilioAccountView, _ findings: inout Findings) {
        let subject = "twilio \(number.number)"
        let source = source(number, view)
        let (hook, fallback) = effective(number, view)
        let place: String
        let remark: String
        switch source {
        case .number:
            place = "the number's own configuration"
            remark = ""
        case .application(let sid):
            place = "the TwiML app \(sid)"
            remark = " (the app's, which overrides the number's own)"
        case .service(let service):
            place = "the messaging service \(service.sid)"
            remark = " (of the service \(service.sid), which overrides the number's own)"
        }
        if !number.takesSMS {
            findings.bad(subject, "it cannot receive SMS", mend: "use another number")
        }
        let wanted = base + Self.bases[0] + Self.suffixes.sms
        if let url = hook.url {
            let difference = difference(url, [Self.suffixes.sms])
            if let difference {
                findings.bad(
                    subject, "its webhook\(remark) is \(Mask.url(url)): \(difference)", mend: "in \(place), set \(wanted) with POST")
            } else if hook.method != "POST" {
                findings.bad(
                    subject, "its webhook\(remark) is called with \(hook.method), which the router refuses",
                    mend: "in \(place), choose POST")
            } else {
                findings.good(subject, "its webhook\(remark) is \(Mask.url(url)), POST")
            }
        } else if case .service = source {
            findings.bad(
                subject, "its messaging service has no webhook: what people write is dropped",
                mend: "in \(place), Integration, choose `Send a webhook` with \(wanted), or `Defer to sender's webhook`")
        } else {
            findings.bad(subject, "it has no webhook\(remark)", mend: "in \(place), set \(wanted) with POST")
        }
        judgeFallback(fallback, hook, subject, place, &findings)
        if case .service(let service) = source { judgeStatus(service, subject, &findings) }
        judgeRegistration(number, view, subject, &findings)
    }

    private func judgeFallback(_ fallback: TwilioHook, _ hook: TwilioHook, _ subject: String, _ place: String, _ findings: inout Findings) {
        let wanted = base + Self.bases[0] + Self.suffixes.fallback
        guard let url = fallback.url else {
            let retries = hook.url?.contains("rp=all") == true || hook.url?.contains("rc=") == true
            findings.warning(
                subject,
                "it has no fallback URL\(retries ? "" : ", and Twilio tries the webhook a second time only when it cannot connect")",
                mend: "in \(place), set \(wanted), best on another host; and `#rc=3&rp=all` behind the webhook's URL")
            return
        }
        // Another host is what Twilio recommends: what stands there is not ours to judge.
        guard let there = Self.address(url), let here = Self.address(base), there.host == here.host else {
            findings.good(subject, "its fallback is \(Mask.url(url)), on another host")
            return
        }
        if let difference = difference(url, [Self.suffixes.fallback, Self.suffixes.sms]) {
            findings.bad(subject, "its fallback is \(Mask.url(url)): \(difference)", mend: "in \(place), set \(wanted) with POST")
        } else if fallback.method != "POST" {
            findings.bad(
                subject, "its fallback is called with \(fallback.method), which the router refuses", mend: "in \(place), choose POST")
        } else {
            findings.good(subject, "its fallback is \(Mask.url(url)), POST")
        }
    }

    /// The router names its own with each message; the service's is for what others send.
    private func judgeStatus(_ service: TwilioService, _ subject: String, _ findings: inout Findings) {
        guard let url = service.statusCallback, let there = Self.address(url), let here = Self.address(base), there.host == here.host,
            let difference = difference(url, Self.suffixes.status)
        else { return }
        findings.warning(
            subject, "the status callback of its service is \(Mask.url(url)): \(difference)",
            mend: "remove it (the router names one with each message), or set \(base)\(Self.bases[0])\(Self.suffixes.status[0])")
    }

    private func judgeRegistration(_ number: TwilioNumber, _ view: TwilioAccountView, _ subject: String, _ findings: inout Findings) {
        if number.isTollFree {
            switch view.verifications[number.sid] {
            case "TWILIO_APPROVED"?: findings.good(subject, "its toll-free verification is approved")
            case "TWILIO_REJECTED"?:
                findings.bad(
                    subject, "its toll-free verification was rejected (TWILIO_REJECTED): replies to the US and Canada are blocked (30032)",
                    mend: "the console's Toll-Free verification says why; correct it and send it in again")
            case let status?:
                findings.warning(
                    subject,
                    "its toll-free verification is not approved yet (\(OutputValue.oneLine(status))): replies to the US and Canada are blocked (30032)",
                    mend: "wait for it, or use another number meanwhile")
            case nil:
                findings.bad(
                    subject, "it has no toll-free verification: replies to the US and Canada are blocked (30032)",
                    mend: "send one in: console, Phone Numbers, Regulatory compliance, Toll-Free verification")
            }
            return
        }
        guard region(number.number) == "US" else { return }
        guard let service = view.service(of: number) else {
            findings.bad(
                subject, "it belongs to no messaging service, so to no A2P 10DLC campaign: replies to the US are blocked (30034)",
                mend: "register brand and campaign, and add the number to the campaign's messaging service")
            return
        }
        let statuses = service.campaigns.map { OutputValue.oneLine($0) }
        if statuses.contains("VERIFIED") {
            findings.good(subject, "its A2P 10DLC campaign is verified")
        } else if statuses.isEmpty {
            findings.bad(
                subject, "its messaging service \(service.sid) has no A2P 10DLC campaign: replies to the US are blocked (30034)",
                mend: "register brand and campaign for that service")
        } else if statuses.contains(where: { $0 == "FAILED" || $0 == "SUSPENDED" }) {
            findings.bad(
                subject, "its A2P 10DLC campaign is \(statuses.joined(separator: ", ")): replies to the US are blocked (30034)",
                mend: "the console's campaign page says why; correct it and send it in again")
        } else {
            findings.warning(
                subject,
                "its A2P 10DLC campaign is not verified yet (\(statuses.joined(separator: ", "))): replies to the US are blocked (30034)",
                mend: "wait for it: it takes days to weeks")
        }
    }

    // MARK: URLs

    /// Without what stands behind `#`: Twilio's own settings for the connection.
    private static func address(_ url: String) -> WebAddress? { try? WebAddress(String(url.prefix { $0 != "#" })) }

    /// How a URL differs from those that the router has for these paths; nil: it does not. User info and query are signed as they are
    /// configured, and taken.
    func difference(_ url: String, _ suffixes: [String]) -> String? {
        guard let there = Self.address(url) else { return "no URL that a webhook can have" }
        guard let here = Self.address(base) else { return "the router's own base URL cannot be read" }
        if there.isSecure != here.isSecure {
            return there.isSecure ? "it is https, the router is known by \(base)" : "it is http, not https: the signature does not fit"
        }
        if there.host != here.host { return "it leads to \(there.host), not to \(here.host)" }
        if there.effectivePort != here.effectivePort { return "it leads to port \(there.effectivePort), not to \(here.effectivePort)" }
        let paths = Self.bases.flatMap { start in suffixes.map { here.path + start + $0 } }
        if !paths.contains(there.path) { return "its path is \(there.path.isEmpty ? "/" : there.path), not \(paths[0])" }
        return nil
    }
}
