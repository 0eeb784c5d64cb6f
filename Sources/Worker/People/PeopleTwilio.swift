// What Twilio keeps of a person: the message resources to and from the person's addresses, listed and deleted one by one. Used by PeopleDesk.
// Deleting a resource takes its pictures along; Twilio's own backups keep texts for up to 30 days more.

import EventLoop
import HTTPClient
import JSON
import Postgres
import Settings
import Time
import Twilio

@LoopActor final class PeopleTwilio {
    /// Of one address of one account.
    private static let most = 200_000
    /// Between two tries of one that Twilio takes no more of at the moment.
    private static let pauses: [Duration] = [.seconds(1), .seconds(2), .seconds(5), .seconds(10)]

    struct Record: Sendable {
        var account: String
        var message: TwilioMessageRecord

        var json: String {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("sid", message.sid)
            writer.member("account_sid", account)
            writer.member("from", message.from)
            writer.member("to", message.to)
            writer.member("body", message.body)
            writer.member("status", message.status)
            writer.member("date_created", message.dateCreated.iso8601)
            writer.member("date_sent", message.dateSent?.iso8601)
            writer.member("num_media", message.numMedia)
            writer.endObject()
            return writer.text
        }
    }

    struct Deletion: Sendable {
        var found = 0
        var deleted = 0
        /// Somebody else was faster.
        var gone = 0
        /// Twilio deletes only what it is through with.
        var inProgress = 0
        /// Why others are left.
        var errors: [String] = []
    }

    private let loop: EventLoop
    private let api: TwilioAPI
    private let accounts: [String]

    init(_ loop: EventLoop, _ resolver: Resolver, _ settings: Settings) throws(PeopleWork.Failure) {
        self.loop = loop
        accounts = settings.sendingAccounts.map(\.sid).sorted()
        guard !accounts.isEmpty else { throw .configuration("--twilio: no account with an API key or a token is configured") }
        do throws(HTTPClientError) {
            api = try TwilioAPI(http: try HTTPClient(loop: loop, resolver: resolver), configuration: TwilioAPIConfiguration(settings))
        } catch { throw .twilio("\(error)") }
    }

    /// Everything to and from these addresses, each once.
    func records(of addresses: [String]) async throws(PeopleWork.Failure) -> [Record] {
        var found: [Record] = []
        var seen: Set<String> = []
        for account in accounts {
            for address in addresses {
                for query in [
                    TwilioListQuery(accountSID: account, to: address, pageSize: 400),
                    TwilioListQuery(accountSID: account, from: address, pageSize: 400),
                ] {
                    do throws(TwilioAPIError) {
                        for message in try await api.messages(of: query, atMost: Self.most)
                        where seen.insert(account + message.sid).inserted {
                            found.append(Record(account: account, message: message))
                        }
                    } catch { throw .twilio("\(account): \(error)") }
                }
            }
        }
        return found
    }

    func delete(_ records: [Record]) async -> Deletion {
        var result = Deletion(found: records.count)
        for record in records {
            switch await delete(record) {
            case .success(.deleted): result.deleted += 1
            case .success(.gone): result.gone += 1
            case .success(.inProgress): result.inProgress += 1
            case .failure(let error):
                let line = "\(record.account): \(error)"
                if !result.errors.contains(line) { result.errors.append(line) }
            }
        }
        return result
    }

    /// Again when no answer came or Twilio has too much to do: deleting twice is deleting once.
    private func delete(_ record: Record) async -> Result<TwilioDeletion, TwilioAPIError> {
        for pause in Self.pauses {
            do throws(TwilioAPIError) { return .success(try await api.delete(record.message.sid, account: record.account)) } catch {
                switch error {
                case .noAnswer, .refused(status: 429, _), .refused(status: 500..., _): await LoopActor.sleep(pause, on: loop)
                default: return .failure(error)
                }
            }
        }
        do throws(TwilioAPIError) { return .success(try await api.delete(record.message.sid, account: record.account)) } catch {
            return .failure(error)
        }
    }
}
