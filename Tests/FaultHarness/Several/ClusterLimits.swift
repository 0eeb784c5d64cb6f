// Whether the global rate holds over all routers: what passed at them since it was set, against the limit. Pure but for the reading.

import EventLoop
import Glibc
import HTTPClient
import JSON
import Time

/// What the routers have let pass so far, all together.
struct PassedCount: Sendable {
    /// At once, and out of what was deferred.
    var passed: Double
    var at: MonotonicInstant
}

/// What passed under a limit since it was set, over all routers, in stretches of load above it.
///
/// Every bucket is empty at the moment at which the limit is set, and all of them together fill by the limit: so however the routers, Redis and the
/// database between them fail, what has passed since is never more than the limit has allowed since. No stretch is judged alone for that: what one leaves over
/// (deferred messages are taken up once a second, by a quarter of what is there) the next one may use.
struct LimitLedger: Sendable {
    /// One stretch.
    struct Window: Sendable {
        var name: String
        var seconds: Double
        var passed: Double
        var allowed: Double
        /// Since the limit was set, to its end.
        var passedInAll: Double
        var allowedInAll: Double
        /// Redis is there, so no unit lies where nobody asks for it: about as much as the limit passes, not less.
        var isFull: Bool

        var text: String {
            "\(name): \(Int(passed)) passed in \(Int(seconds.rounded())) s, \(Int(allowed)) is the limit (\(Self.percent(passed, allowed)) %); "
                + "since it was set \(Int(passedInAll)) of \(Int(allowedInAll)) (\(Self.percent(passedInAll, allowedInAll)) %)"
        }

        private static func percent(_ part: Double, _ whole: Double) -> Double { (part / whole * 1000).rounded() / 10 }
    }

    /// A minute.
    let limit: Double
    /// No later than any router heard of the limit.
    let setAt: MonotonicInstant
    /// When all went by it: what passed before that, without a limit, is in no sum.
    let first: PassedCount
    private(set) var windows: [Window] = []

    init(limit: Double, setAt: MonotonicInstant, first: PassedCount) { (self.limit, self.setAt, self.first) = (limit, setAt, first) }

    private func allowed(from begin: MonotonicInstant, to end: MonotonicInstant) -> Double {
        limit / 60 * Double((end - begin).wholeMicroseconds) / 1e6
    }

    mutating func add(_ name: String, from begin: PassedCount, to end: PassedCount, isFull: Bool) {
        windows.append(
            Window(
                name: name, seconds: Double((end.at - begin.at).wholeMicroseconds) / 1e6, passed: end.passed - begin.passed,
                allowed: allowed(from: begin.at, to: end.at), passedInAll: end.passed - first.passed,
                allowedInAll: allowed(from: setAt, to: end.at), isFull: isFull))
    }

    /// What is wrong with them.
    var complaints: [String] {
        windows.compactMap { window in
            if window.passedInAll > window.allowedInAll { return "\(window.text): more than the limit" }
            // What a second brings may be taken up just after the last look.
            if window.isFull, window.passed < window.allowed * 0.95 - limit / 60 {
                return "\(window.text): less than the limit, though more came"
            }
            return nil
        }
    }
}

@LoopActor final class LimitReader {
    private let http: HTTPClient
    let addresses: [String]
    private let token: String
    /// Of those that are gone: what they had let pass when they were seen last.
    private var last: [String: Double] = [:]

    init(http: HTTPClient, addresses: [String], token: String) { (self.http, self.addresses, self.token) = (http, addresses, token) }

    /// GET with the token of administrators.
    func page(_ address: String, _ path: String = "/metrics", within deadline: Duration = .seconds(5)) async throws -> String {
        let answer = try await http.send(
            HTTPClientRequest(
                try HTTPEndpoint("http://\(address):8000\(path)"), method: .get,
                headers: [HTTPHeader("Authorization", "Bearer \(token)")], deadline: deadline))
        return String(decoding: answer.body, as: UTF8.self)
    }

    /// The global rate by which this router's front goes at this moment.
    func limit(_ address: String) async throws -> String? {
        let status = try JSONValue.parse(Array(try await page(address, "/sms-router/admin/status").utf8))
        return status["config"]?["SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE"]?["value"]?.string
    }

    func read() async throws -> PassedCount {
        for address in addresses {
            guard let page = try? await page(address, within: .seconds(2)) else {
                guard last[address] != nil else { throw HarnessError(description: "\(address) shows no metrics") }
                continue
            }
            var passed =
                try Self.sum(page, "sms_router_front_decided_total") - Self.sum(page, "sms_router_front_limited_total{limit=\"number\"}")
            passed -= try Self.sum(page, "sms_router_front_limited_total{limit=\"global\"}")
            passed += try Self.sum(page, "sms_router_front_granted_total")
            last[address] = passed
        }
        return PassedCount(passed: last.values.reduce(0, +), at: .now())
    }

    /// Of all samples whose names begin so.
    nonisolated static func sum(_ page: String, _ name: String) throws(HarnessError) -> Double {
        let values = page.split(separator: "\n").filter { $0.hasPrefix(name + " ") || $0.hasPrefix(name + "{") }.compactMap { line in
            line.split(separator: " ").last.flatMap { Double($0) }
        }
        guard !values.isEmpty else { throw HarnessError(description: "no \(name) on the metrics page") }
        return values.reduce(0, +)
    }
}
