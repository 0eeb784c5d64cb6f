import Testing

@testable import Lists

@Suite struct AddressListsTests {
    private static func lists(_ rows: (ListKind, ListForm, String)...) -> AddressLists {
        AddressLists(rows.enumerated().map { ListEntry(id: Int64($0 + 1), kind: $1.0, form: $1.1, value: $1.2) })
    }

    /// The id of the entry that decides, negative for a block; 0: none.
    private static func sender(_ lists: AddressLists, _ address: String, _ bare: String? = nil) -> Int64 {
        guard let found = lists.sender(address, bareNumber: bare) else { return 0 }
        return found.kind == .allow ? found.entry.id : -found.entry.id
    }

    @Test func addressesAndBeginnings() {
        let lists = Self.lists(
            (.block, .address, "+19005550101"), (.block, .prefix, "+1900"), (.allow, .address, "+19005550102"), (.block, .prefix, "+1"),
            (.allow, .prefix, "+190055599"), (.block, .address, "12345"), (.block, .prefix, "whatsapp:+44"), (.block, .address, "ACME"))
        let expected: [(String, String?, Int64)] = [
            ("+19005550101", "+19005550101", -1), ("+19005550103", "+19005550103", -2), ("+19005550102", "+19005550102", 3),
            ("+14155550101", "+14155550101", -4), ("+19005559999", "+19005559999", 5), ("12345", nil, -6), ("123456", nil, 0),
            ("+447911123456", "+447911123456", 0), ("whatsapp:+447911123456", "+447911123456", -7),
            // A bare number means its person on every channel.
            ("whatsapp:+19005550101", "+19005550101", -1), ("rcs:+19005550102", "+19005550102", 3), ("ACME", nil, -8), ("acme", nil, 0),
            ("", nil, 0), ("+", nil, 0), ("+1", nil, -4),
        ]
        for (address, bare, id) in expected { #expect(Self.sender(lists, address, bare) == id, "\(address)") }
        #expect(!lists.hasPatterns && lists.refused.isEmpty && lists.count == 8)
        #expect(Self.sender(AddressLists(), "+19005550101") == 0)
    }

    @Test func allowWinsWhicheverCameFirst() {
        for order in [[ListKind.allow, .block], [.block, .allow]] {
            let lists = Self.lists((order[0], .address, "+1415"), (order[1], .prefix, "+14"), (order[1], .pattern, "hello there"))
            #expect(lists.sender("+1415", bareNumber: nil)?.kind == .allow)
            let texts = Self.lists((order[0], .pattern, "hello"), (order[1], .pattern, "hello there"))
            #expect(texts.text("hello there")?.kind == .allow)
            #expect(texts.text("well, hello")?.kind == order[0])
            #expect(texts.text("good day") == nil)
        }
        // By the bare number, against a block of the whole address.
        let lists = Self.lists((.block, .address, "whatsapp:+14155550101"), (.allow, .address, "+14155550101"))
        #expect(lists.sender("whatsapp:+14155550101", bareNumber: "+14155550101")?.kind == .allow)
    }

    @Test func whatCannotBeUsedIsLeftOutAndNamed() {
        let long = String(repeating: "y", count: 500)
        var entries = (0..<60).map {
            ListEntry(id: Int64($0), kind: .block, form: .pattern, value: String(repeating: "x", count: 498) + "\($0 + 10)")
        }
        entries.append(ListEntry(id: 60, kind: .block, form: .pattern, value: "*"))
        entries.append(ListEntry(id: 61, kind: .block, form: .prefix, value: "+1*"))
        entries.append(ListEntry(id: 62, kind: .block, form: .address, value: "a b"))
        entries.append(ListEntry(id: 63, kind: .block, form: .prefix, value: String(long.prefix(64))))
        entries.append(ListEntry(id: 64, kind: .block, form: .address, value: "+1"))
        let lists = AddressLists(entries)
        #expect(lists.refused.map(\.entry.id) == Array(50...63).map { Int64($0) })
        #expect(lists.count == 51)
        #expect(lists.text(String(repeating: "x", count: 498) + "59")?.entry.id == 49)
        #expect(lists.text(String(repeating: "x", count: 498) + "60") == nil)
        #expect(lists.sender("+1", bareNumber: nil)?.entry.id == 64)
    }

    /// Every entry of a great list is found, and no neighbour of one.
    @Test func aThousandOfEach() {
        var entries: [ListEntry] = []
        for index in 0..<1000 {
            entries.append(ListEntry(id: Int64(index), kind: .block, form: .address, value: "+1415555\(1000 + index)"))
        }
        for index in 0..<1000 {
            entries.append(ListEntry(id: Int64(1000 + index), kind: .block, form: .prefix, value: "+44\(10_000 + index)"))
        }
        let lists = AddressLists(entries)
        for index in 0..<1000 {
            #expect(lists.sender("+1415555\(1000 + index)", bareNumber: nil)?.entry.id == Int64(index))
            #expect(lists.sender("+1415555\(1000 + index)0", bareNumber: nil) == nil)
            #expect(lists.sender("+44\(10_000 + index)777", bareNumber: nil)?.entry.id == Int64(1000 + index))
        }
        #expect(lists.sender("+441", bareNumber: nil) == nil)
    }
}
