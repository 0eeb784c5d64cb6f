// The spam model in force: the row of sms_router_spam_models that is current, else the builtin one. Looked at when the database comes, at each
// notification and every hour, which is the truth when a notification was lost; the text is fetched only when it is another one, and read in
// pieces, so that messages have their turns in between. A model that cannot be read is told once and the last good one stays; so it does while
// the database is away. Read by the spam stage.

import EventLoop
import Logging
import Postgres
import Spam

@LoopActor final class SpamModelStore {
    static let channel = "sms_router_spam_models"
    static let interval = Duration.seconds(3600)
    static let builtinName = "builtin"
    /// So much of a model is read in one turn: a millisecond or two.
    private static let piece = 16 << 10

    /// What is current; no row: the builtin model.
    static let current = Statement(
        name: "spam_model", sql: "select id, checksum::text, name::text from sms_router_spam_models where is_current")

    /// Its text, when it is still the same.
    static let text = Statement(
        name: "spam_model_text", sql: "select model from sms_router_spam_models where id = $1 and checksum = $2",
        parameterTypes: [.int8, .text])

    /// What is told apart without the text.
    private struct Version: Equatable {
        var id: Int64
        var checksum: String
        var name: String
    }

    private let loop: EventLoop
    private let database: (any Database)?
    private let log: Logger
    /// In force now.
    private(set) var scorer: SpamScorer
    private(set) var name = SpamModelStore.builtinName
    /// nil: the builtin one.
    private var version: Version?
    private var refused: Version?
    private lazy var follower = RowFollower { [weak self] in await self?.read() }

    /// Begins with the builtin model.
    init(loop: EventLoop, database: any Database, log: Logger) {
        self.loop = loop
        self.database = database
        self.log = log
        scorer = SpamScorer()
    }

    /// Always that scorer.
    init(loop: EventLoop, always scorer: SpamScorer, log: Logger) {
        self.loop = loop
        database = nil
        self.log = log
        self.scorer = scorer
    }

    /// Follows changes from now on; call `load()` for what is there already.
    func listen(on pool: PostgresPool, every span: Duration = SpamModelStore.interval) {
        guard database != nil else { return }
        follower.listen([Self.channel], every: span, on: pool, loop: loop)
    }

    /// Takes over what is current.
    func load() async { await follower.load() }

    private func read() async {
        guard let database else { return }
        do {
            let found = try Self.version(try await database.run(Self.current, Parameters(), lane: .any))
            guard found != version else {
                refused = nil
                return
            }
            guard let found else { return use(SpamScorer(), nil) }
            guard found != refused else { return }
            if found.id == version?.id, found.checksum == version?.checksum {
                // Another name.
                return use(scorer, found)
            }
            var parameters = Parameters()
            parameters.append(found.id)
            parameters.append(found.checksum)
            let rows = try await database.run(Self.text, parameters, lane: .any)
            // Changed meanwhile: the notification of that makes another reading follow.
            guard rows.count > 0, let text = try rows.string(0, 0) else { return }
            await take(text, found)
        } catch {
            // Away is told by the pool, and its return asks again.
            if !error.isAway { log.error("cannot read sms_router_spam_models: \(error)") }
        }
    }

    private func take(_ text: String, _ found: Version) async {
        var reader = SpamModelReader(text: text)
        do {
            while true {
                if let model = try reader.read(bytes: Self.piece) { return use(SpamScorer(model: model), found) }
                // The loop looks at everything else in between.
                await LoopActor.sleep(.zero, on: loop)
            }
        } catch {
            refused = found
            log.error("A spam model is not used: \(error); \(name) stays in force", metadata: ["model": .string(found.name)])
        }
    }

    private func use(_ scorer: SpamScorer, _ version: Version?) {
        self.scorer = scorer
        self.version = version
        refused = nil
        name = version?.name ?? Self.builtinName
        log.info("spam model in force", metadata: ["model": .string(name)])
    }

    private static func version(_ rows: Rows) throws(PostgresError) -> Version? {
        guard rows.count > 0, let id = try rows.int64(0, 0) else { return nil }
        return Version(id: id, checksum: try rows.string(0, 1) ?? "", name: try rows.string(0, 2) ?? "")
    }
}
