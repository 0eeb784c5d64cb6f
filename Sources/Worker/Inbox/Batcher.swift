// Who shares a statement with whom: items that gather while a batch is under way go together in the next one. Pure; BatchRunner drives it.

/// Gathers items into batches, one batch under way at a time, and halves a batch that failed on somebody's data until the culprit stands
/// alone. Nobody waits for a timer here: the first item of a quiet moment goes at once.
struct Batcher<Item> {
    enum Verdict {
        /// It ended, well or not; nothing of it is to be done again.
        case over
        /// The database refused the data of somebody in it, and nothing of it took effect.
        case badData
    }

    private let most: Int
    /// Above so many bytes the others wait for the next batch.
    private let mostBytes: Int
    private let bytes: (Item) -> Int
    /// At most one item with the same name in a batch: one statement cannot change a row twice.
    private let exclusive: (Item) -> String?
    private var queue: [Item] = []
    private var head = 0
    /// Parts of a refused batch, the next one last.
    private var pieces: [[Item]] = []
    private(set) var isUnderWay = false

    init(
        most: Int, mostBytes: Int = .max, bytes: @escaping (Item) -> Int = { _ in 0 }, exclusive: @escaping (Item) -> String? = { _ in nil }
    ) {
        precondition(most > 0)
        self.most = most
        self.mostBytes = mostBytes
        self.bytes = bytes
        self.exclusive = exclusive
    }

    /// Items that wait for their batch.
    var waiting: Int { queue.count - head + pieces.reduce(0) { $0 + $1.count } }

    /// Something waits and could go now.
    var canBegin: Bool { !isUnderWay && (head < queue.count || !pieces.isEmpty) }

    mutating func add(_ item: Item) { queue.append(item) }

    /// The batch under way has ended. Returns the one whose data is refused: to be dealt with alone, beside the batches.
    mutating func finished(_ batch: [Item], _ verdict: Verdict) -> Item? {
        precondition(isUnderWay, "no batch is under way")
        isUnderWay = false
        guard case .badData = verdict else { return nil }
        guard batch.count > 1 else { return batch.first }
        let middle = batch.count / 2
        pieces.append(Array(batch[middle...]))
        pieces.append(Array(batch[..<middle]))
        return nil
    }

    /// Everybody who waits, in their order; nobody does any more.
    mutating func takeWaiting() -> [Item] {
        defer {
            pieces = []
            queue = []
            head = 0
        }
        return pieces.reversed().flatMap { $0 } + queue[head...]
    }

    /// What is to be sent now, if anything; `finished` is due when it has ended.
    mutating func begin() -> [Item]? {
        guard canBegin else { return nil }
        if let piece = pieces.popLast() {
            isUnderWay = true
            return piece
        }
        var batch: [Item] = []
        var names: Set<String> = []
        var sum = 0
        while batch.count < most, head < queue.count {
            let size = bytes(queue[head])
            if !batch.isEmpty, sum + size > mostBytes { break }
            // One that clashes opens the next batch: nobody overtakes it.
            if let name = exclusive(queue[head]), !names.insert(name).inserted { break }
            batch.append(queue[head])
            sum += size
            head += 1
        }
        if head == queue.count {
            queue.removeAll(keepingCapacity: queue.capacity <= 1024)
            head = 0
        } else if head > 1024 {
            queue.removeFirst(head)
            head = 0
        }
        isUnderWay = true
        return batch
    }
}
