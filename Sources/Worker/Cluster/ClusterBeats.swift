// Carries the router's beats to the database (docs/cluster.md, "Who is there"): one transaction for each frame `beat` that the dispatcher gives this worker.
// Used by WorkerParts. Decides nothing: who may use what is the statement's.

import Cluster
import EventLoop
import Postgres
import Time
import Wire

@LoopActor final class ClusterBeats {
    private let database: any Database
    private let router: [UInt8]

    init(database: any Database, router: [UInt8]) { (self.database, self.router) = (database, router) }

    /// The answer for the dispatcher; nil for words that are no beat.
    func carry(_ words: ClusterWords) async -> ClusterWords? {
        guard let beat = Beat(words) else { return nil }
        return BeatAnswer(number: beat.order.number, result: await result(of: beat)).words
    }

    func result(of beat: Beat) async -> BeatAnswer.Result {
        var parameters = Parameters()
        parameters.append(uuid: router)
        parameters.append(beat.order.number)
        parameters.append(beat.order.isSharing)
        parameters.append(int8Array: beat.order.keep.slots.map { Int64($0) })
        parameters.append(beat.state.rawValue)
        parameters.append(beat.name)
        parameters.append(beat.address)
        parameters.append(beat.version)
        parameters.append(beat.startedAt)
        parameters.append(jsonb: beat.figures)
        parameters.append(ClusterTimes.lease.milliseconds / 1000)
        parameters.append(ClusterTimes.grace.milliseconds / 1000)
        do {
            let results = try await database.run(together: [
                (ClusterStatements.patience, Parameters()), (ClusterStatements.lock, Parameters()), (ClusterStatements.beat, parameters),
            ])
            guard let rows = results.last, !rows.isEmpty else { return .refused }
            let slots = try rows.int64Array(0, 0) ?? []
            return .committed(
                BeatAnswer.Committed(
                    slots: SlotSet(slots.compactMap { $0.map { Int($0) } }), target: Int(try rows.int64(0, 1) ?? 0),
                    others: Int(try rows.int64(0, 2) ?? 0), missing: Int(try rows.int64(0, 3) ?? 0), key: try rows.bytes(0, 4) ?? [],
                    rows: try rows.string(0, 5) ?? "[]", previousStart: try rows.timestamp(0, 6)))
        } catch { return .failed("\(error)") }
    }
}
