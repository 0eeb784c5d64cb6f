// What Twilio's list says of inbound messages, and which of them the inbox has not. Asked by Reconcile, which takes those in, and by
// ReconcileLook, which only tells. Changes nothing.

import Crypto
import EventLoop
import Postgres
import Time

@LoopActor struct ReconcileSource {
    /// Messages of one listing, outbound ones included: they are held in memory, and a claim must outlast their reading.
    nonisolated static let most = 4000
    /// Webhooks of what is younger may be under way, to the fallback URL too.
    nonisolated static let leftToWebhooks = Duration.seconds(90)

    /// Why a comparison ended before its end.
    enum Failure: Error, CustomStringConvertible {
        case twilio(TwilioAPIError)
        case database(String)
        case tooMany(Int, since: WallTime)

        var description: String {
            switch self {
            case .twilio(let error): "\(error)"
            case .database(let reason): "the database: \(reason)"
            case .tooMany(let most, let moment): "\(most) messages or more in the second of \(moment.iso8601)"
            }
        }
    }

    let database: any Database
    let api: TwilioAPI
    let configured: OurAddresses.Configured
    var most = Self.most
    /// nil: no message is remembered by its hash.
    var key: PrivacyKey?

    /// The inbound messages of that time; nil: there are more than are read at once.
    func records(_ account: String, _ window: ReconcileWalk.Window) async throws(Failure) -> [TwilioMessageRecord]? {
        // Twilio compares whole seconds.
        let query = TwilioListQuery.inbound(account: account, sentAfter: window.from, sentBefore: window.until + .seconds(1))
        let listed: [TwilioMessageRecord]
        do throws(TwilioAPIError) { listed = try await api.messages(of: query, atMost: most) } catch { throw .twilio(error) }
        return listed.count < most ? listed.filter { $0.direction == .inbound } : nil
    }

    /// What a stretch of the list comes to.
    struct Comparison: Sendable {
        /// Written to us, and not in the inbox.
        var missing: [TwilioMessageRecord] = []
        /// Not in the inbox either, and none of ours.
        var foreign: [TwilioMessageRecord] = []
        /// Addresses of ours that were not known before: webhooks have brought what was written to them.
        var heard: Set<String> = []
    }

    /// Our addresses of an account, as they are known now.
    func ours(_ account: String) async throws(Failure) -> OurAddresses {
        var parameters = Parameters()
        parameters.append(account)
        do throws(PostgresError) {
            return try OurAddresses(try await database.run(ReconcileStatements.ours, parameters, lane: .any), configured)
        } catch { throw .database("\(error)") }
    }

    /// Keeps what was heard for the runs to come.
    func keep(_ heard: Set<String>, _ account: String) async throws(Failure) {
        guard !heard.isEmpty else { return }
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(textArray: heard.sorted())
        do throws(PostgresError) { _ = try await database.run(ReconcileStatements.heard, parameters, lane: .any) } catch {
            throw .database("\(error)")
        }
    }

    /// Divides what is listed. `ours` learns from what webhooks brought, before it is asked about the others.
    func compared(
        _ records: [TwilioMessageRecord], _ account: String, _ ours: inout OurAddresses
    ) async throws(Failure) -> Comparison {
        guard !records.isEmpty else { return Comparison() }
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(textArray: records.map(\.sid))
        parameters.append(uuidArray: records.map { key?.message(account: account, sid: $0.sid) })
        do throws(PostgresError) {
            let rows = try await database.run(ReconcileStatements.known, parameters, lane: .any)
            var known: [String: Bool] = [:]
            for row in 0..<rows.count { if let sid = try rows.string(row, 0) { known[sid] = try rows.bool(row, 1) } }
            var comparison = Comparison()
            comparison.heard = ours.hear(Set(records.filter { known[$0.sid] == true }.map(\.to)))
            for record in records where known[record.sid] == nil {
                if ours.has(record) { comparison.missing.append(record) } else { comparison.foreign.append(record) }
            }
            return comparison
        } catch { throw .database("\(error)") }
    }

    /// Which of these messages come from somebody who has opted out of whom they were written to, under a hash too.
    func optedOut(_ messages: [InboundMessage], _ account: String) async throws(Failure) -> Set<String> {
        guard !messages.isEmpty else { return [] }
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(textArray: messages.map(\.messageSID))
        parameters.append(textArray: messages.map(\.from.text))
        parameters.append(textArray: messages.map(\.sender))
        parameters.append(textArray: messages.map { key?.person($0.from.text) })
        do throws(PostgresError) {
            let rows = try await database.run(ReconcileStatements.optedOut, parameters, lane: .any)
            var found: Set<String> = []
            for row in 0..<rows.count { if let sid = try rows.string(row, 0) { found.insert(sid) } }
            return found
        } catch { throw .database("\(error)") }
    }

    /// A message of the list as its webhook would have brought it, pictures included.
    func message(_ record: TwilioMessageRecord, _ account: String) async throws(Failure) -> InboundMessage {
        guard record.numMedia > 0 else { return message(record, account, media: []) }
        do throws(TwilioAPIError) {
            return message(record, account, media: try await api.media(of: record.sid, account: account))
        } catch { throw .twilio(error) }
    }

    /// The same with these pictures.
    func message(_ record: TwilioMessageRecord, _ account: String, media: [InboundMessage.Media]) -> InboundMessage {
        OnCPU.during(MessageKey(accountSID: account, messageSID: record.sid)) { InboundMessage(record, account: account, media: media) }
    }
}

extension InboundMessage {
    /// As Twilio lists it. What only a webhook says is not there: buttons, profile, the sender's country.
    convenience init(_ record: TwilioMessageRecord, account: String, media: [Media] = []) {
        var fields: [(name: String, value: String)] = [
            ("MessageSid", record.sid), ("AccountSid", account), ("From", record.from ?? ""), ("To", record.to), ("Body", record.body),
        ]
        if let service = record.messagingServiceSID { fields.append(("MessagingServiceSid", service)) }
        for (place, one) in media.enumerated() {
            fields.append(("MediaUrl\(place)", one.url))
            fields.append(("MediaContentType\(place)", one.contentType))
        }
        let came = record.came
        self.init(
            fields: fields.map { (name: $0.name, value: Array($0.value.utf8)) }, source: Self.reconciled, arrivedAt: came,
            arrivalSequence: came.microseconds, correlationID: "reconcile-" + record.sid.suffix(16))
    }
}
