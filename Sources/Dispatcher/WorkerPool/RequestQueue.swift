// Which request is next. Used by RequestTable, which knows the requests. Pure.

/// A first-in first-out queue of ids on one array.
struct RequestQueue {
    private var ids: [UInt64] = []
    private var head = 0

    var isEmpty: Bool { head == ids.count }

    mutating func append(_ id: UInt64) { ids.append(id) }

    mutating func removeFirst() -> UInt64? {
        guard head < ids.count else { return nil }
        let id = ids[head]
        head += 1
        if head == ids.count {
            ids.removeAll(keepingCapacity: ids.capacity < 4096)
            head = 0
        } else if head >= 1024, head * 2 > ids.count {
            ids.removeFirst(head)
            head = 0
        }
        return id
    }

    mutating func removeAll() -> [UInt64] {
        let all = Array(ids[head...])
        ids = []
        head = 0
        return all
    }

    mutating func sort() {
        ids.removeFirst(head)
        head = 0
        ids.sort()
    }
}
