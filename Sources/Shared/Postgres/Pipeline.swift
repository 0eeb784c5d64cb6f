// Which answer belongs to which request: the order of units under way on one connection, and what each of libpq's results means for
// the unit at the head. Pure: called by PostgresConnection, knows nothing of libpq.

/// How a connection speaks.
package enum ConnectionMode: Sendable {
    /// Any number of units under way, each ended by its own sync: an error reaches no further than its unit.
    case pipelined
    /// One unit at a time, also scripts of many statements; for migrations and administration.
    case plain
}

/// What libpq hands over next.
enum ResultKind: Equatable {
    /// Rows, or the completion of a command without rows.
    case rows
    case error
    /// Skipped, since an earlier statement of the same unit failed.
    case aborted
    /// The end of a unit: what it did is committed.
    case sync
    /// No more results for this statement.
    case end
    /// COPY and other things that are never asked for here.
    case other
}

/// Units in the order in which they were sent.
struct Pipeline<Unit> {
    enum Step {
        /// The result belongs to this unit.
        case keep(Unit)
        /// The result says why this unit failed.
        case refuse(Unit)
        /// Nothing to do.
        case ignore
        /// This unit is over, with what it kept or why it was refused.
        case finish(Unit)
        /// Something that was not asked for: the connection cannot be trusted any more.
        case confused
    }

    private let mode: ConnectionMode
    private var units: [Unit] = []
    private var head = 0

    init(mode: ConnectionMode) { self.mode = mode }

    var count: Int { units.count - head }
    var isEmpty: Bool { count == 0 }
    /// Units under way, oldest first.
    var inFlight: ArraySlice<Unit> { units[head...] }

    mutating func sent(_ unit: Unit) { units.append(unit) }

    mutating func received(_ kind: ResultKind) -> Step {
        // libpq answers "nothing more" also when nothing is under way.
        guard head < units.count else { return kind == .end ? .ignore : .confused }
        switch (kind, mode) {
        case (.rows, _): return .keep(units[head])
        case (.error, _): return .refuse(units[head])
        case (.sync, .pipelined), (.end, .plain): return .finish(removeFirst())
        case (.aborted, .pipelined), (.end, .pipelined): return .ignore
        case (.other, _), (.sync, .plain), (.aborted, .plain): return .confused
        }
    }

    /// Gives up on everything under way.
    mutating func removeAll() -> [Unit] {
        let rest = Array(units[head...])
        units.removeAll(keepingCapacity: true)
        head = 0
        return rest
    }

    private mutating func removeFirst() -> Unit {
        let unit = units[head]
        head += 1
        if head == units.count {
            units.removeAll(keepingCapacity: true)
            head = 0
        } else if head >= 512 {
            units.removeFirst(head)
            head = 0
        }
        return unit
    }
}
