// A model of counting the log exactly (docs/analytics.md, "How it is exact"): transactions that put rows in, change and delete them, rollers and a rebuild, each a
// script of steps. UsageModelTests walk through their interleavings. It knows snapshots, commits, the lock on the sequence and the cursor's row, and no SQL.

/// What is played: every actor makes its steps in order, as soon as each is possible.
struct UsageModel {
    /// What may be broken on purpose: the tests must notice.
    enum Flaw: CaseIterable {
        /// The locks are read before the sequence.
        case locksFirst
        /// Whoever has an id is not waited for.
        case noWaiting
        /// A change of a row that is counted in this step is kept for later.
        case keepsChanges
        /// All changes that are seen are thrown away.
        case dropsAll
        /// The cursor is moved from where it stood when the turn began, without looking at it again.
        case blindCursor
        /// Changes are taken that came in after the step's snapshot.
        case freshChanges
    }

    enum Actor: Hashable {
        /// Puts a row in: lock, id, commit. Or rolls back.
        case writer(commits: Bool)
        /// Changes the row of that writer by so much.
        case changer(of: Int, by: Int)
        /// Deletes it; with `takesOut` as `messages retry` does, else as the purge.
        case deleter(of: Int, takesOut: Bool)
        case roller
        /// A roller whose process dies before its commit.
        case dying
        case rebuild
    }

    struct Row {
        var id: Int
        var value: Int
        var from: Int
        var until = Int.max
    }

    struct Change {
        var id: Int
        var value: Int
        var from: Int
        var until = Int.max
    }

    let actors: [Actor]
    let flaw: Flaw?
    private(set) var place: [Int]
    private var time = 0
    private var last = 0
    private var rows: [Row] = []
    private var changes: [Change] = []
    private var sum = 0
    /// Taken out of the sum for ever by a purge: the log has it no more.
    private var purged = 0
    private var cursor = 0
    private var lockedBy: Int?
    private var holders: Set<Int> = []
    private var own: [Memory]

    private struct Memory {
        var id = 0
        var last = 0
        var waitsFor: Set<Int> = []
        var start = 0
        var snapshot = 0
        var hasCursor = false
    }

    init(_ actors: [Actor], flaw: Flaw? = nil) {
        (self.actors, self.flaw) = (actors, flaw)
        place = actors.map { _ in 0 }
        own = actors.map { _ in Memory() }
    }

    private func length(_ actor: Int) -> Int {
        switch actors[actor] {
        case .writer: 3
        case .changer, .deleter: 1
        case .roller, .dying: 5
        case .rebuild: 3
        }
    }

    /// Who can make a step now.
    var ready: [Int] { actors.indices.filter { place[$0] < length($0) && isPossible($0) } }
    var isOver: Bool { actors.indices.allSatisfy { place[$0] == length($0) } }

    private func isPossible(_ actor: Int) -> Bool {
        switch actors[actor] {
        case .writer: true
        case .changer(let writer, _), .deleter(let writer, _): place[writer] == length(writer)
        case .roller, .dying:
            // The last two: the lock is taken with the snapshot, and kept until the commit.
            place[actor] == 2 && flaw != .noWaiting ? own[actor].waitsFor.isDisjoint(with: holders) : true
        case .rebuild: place[actor] > 0 || lockedBy == nil
        }
    }

    mutating func step(_ actor: Int) {
        time += 1
        switch actors[actor] {
        case .writer(let commits): write(actor, commits)
        case .changer(let writer, let amount):
            if let row = current(own[writer].id) {
                rows[row].until = time
                rows.append(Row(id: rows[row].id, value: rows[row].value + amount, from: time))
                changes.append(Change(id: rows[row].id, value: amount, from: time))
            }
        case .deleter(let writer, let takesOut):
            if let row = current(own[writer].id) {
                rows[row].until = time
                if takesOut { changes.append(Change(id: rows[row].id, value: -rows[row].value, from: time)) } else { purge(row) }
            }
        case .roller: roll(actor, dies: false)
        case .dying: roll(actor, dies: true)
        case .rebuild: rebuild(actor)
        }
        place[actor] += 1
    }

    private func current(_ id: Int) -> Int? { rows.firstIndex { $0.id == id && $0.until == .max } }

    /// The purge takes old rows only: counted ones, whose changes are counted. Any other deletion by hand is not followed, and none of the model's.
    private mutating func purge(_ row: Int) {
        if rows[row].id <= cursor, !changes.contains(where: { $0.id == rows[row].id && $0.until == .max }), lockedBy == nil {
            purged += rows[row].value
        } else {
            rows[row].until = .max
        }
    }

    private mutating func write(_ actor: Int, _ commits: Bool) {
        switch place[actor] {
        case 0: holders.insert(actor)
        case 1:
            last += 1
            own[actor].id = last
        default:
            if commits { rows.append(Row(id: own[actor].id, value: 1 << actor, from: time)) }
            holders.remove(actor)
        }
    }

    // Reads the sequence; reads the locks; waits, and reads the cursor; takes the snapshot with the cursor's lock; commits.
    private mutating func roll(_ actor: Int, dies: Bool) {
        switch place[actor] {
        case 0: if flaw == .locksFirst { own[actor].waitsFor = holders } else { own[actor].last = last }
        case 1: if flaw == .locksFirst { own[actor].last = last } else { own[actor].waitsFor = holders }
        case 2: own[actor].start = cursor
        case 3:
            own[actor].snapshot = time
            own[actor].hasCursor = lockedBy == nil && (cursor == own[actor].start || flaw == .blindCursor)
            if own[actor].hasCursor { lockedBy = actor }
        default:
            guard own[actor].hasCursor else { return }
            lockedBy = nil
            guard !dies else { return }
            let (start, end, snapshot) = (own[actor].start, max(own[actor].last, own[actor].start), own[actor].snapshot)
            for row in rows where row.id > start && row.id <= end && row.from <= snapshot && row.until > snapshot { sum += row.value }
            for index in changes.indices where changes[index].until == .max && (changes[index].from <= snapshot || flaw == .freshChanges) {
                if changes[index].id <= start {
                    if flaw != .dropsAll { sum += changes[index].value }
                    changes[index].until = time
                } else if changes[index].id <= end, flaw != .keepsChanges {
                    changes[index].until = time
                }
            }
            cursor = end
        }
    }

    // Takes the cursor's lock; takes the snapshot; commits.
    private mutating func rebuild(_ actor: Int) {
        switch place[actor] {
        case 0: lockedBy = actor
        case 1: own[actor].snapshot = time
        default:
            let snapshot = own[actor].snapshot
            sum = purged
            for row in rows where row.id <= cursor && row.from <= snapshot && row.until > snapshot { sum += row.value }
            for index in changes.indices where changes[index].id <= cursor && changes[index].from <= snapshot {
                changes[index].until = min(changes[index].until, time)
            }
            lockedBy = nil
        }
    }

    /// What a last turn, when all is over, makes of it: whether the sum is that of the log.
    func isExact() -> Bool {
        var model = UsageModel(actors + [.roller], flaw: flaw)
        (model.time, model.last, model.rows, model.changes) = (time, last, rows, changes)
        (model.sum, model.purged, model.cursor, model.lockedBy, model.holders) = (sum, purged, cursor, lockedBy, holders)
        for step in 0..<5 {
            model.place[actors.count] = step
            model.time += 1
            model.roll(actors.count, dies: false)
        }
        let log = model.rows.reduce(0) { $0 + ($1.until == .max ? $1.value : 0) }
        return model.sum == log + model.purged
    }
}
