import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@Suite struct ValueTests {
    static let texts: [String?] = ["", "a", nil, "ü€😀", "{\"q\\", "NULL", "line\nend", "a\u{0}b"]
    static let time = WallTime(microseconds: 1_767_268_800_123_456)

    @Test func scalarsGoAndComeBack() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            let uuid = [UInt8](0..<16)
            let all = Statement(
                name: "scalars",
                sql: "select $1 a, $2 b, $3 c, $4 d, $5 e, $6 f, $7 g, $8 h, $9 i, $10 j, $11 k, $12 l",
                parameterTypes: [.int2, .int4, .int8, .float4, .float8, .bool, .text, .bytea, .uuid, .timestamptz, .jsonb, .timestamp])
            let rows = try await connection.execute(
                all,
                parameters {
                    $0.append(Int16.min)
                    $0.append(Int32.min)
                    $0.append(Int64.min)
                    $0.append(0.5 as Float)
                    $0.append(-0.1 as Double)
                    $0.append(true)
                    $0.append("ü€😀\u{0}")
                    $0.append(bytes: [0, 1, 255])
                    $0.append(uuid: uuid)
                    $0.append(Self.time)
                    $0.append(jsonb: "{\"a\": \"ü\"}")
                    $0.append(timestamp: Self.time)
                })
            #expect(try rows.int64(0, 0) == Int64(Int16.min))
            #expect(try rows.int32(0, 1) == Int32.min)
            #expect(try rows.int64(0, 2) == Int64.min)
            #expect(try rows.double(0, 3) == 0.5)
            #expect(try rows.double(0, 4) == -0.1)
            #expect(try rows.bool(0, 5) == true)
            #expect(try rows.string(0, 6) == "ü€😀\u{FFFD}")
            #expect(try rows.bytes(0, 7) == [0, 1, 255])
            #expect(try rows.uuid(0, 8) == uuid)
            #expect(try rows.timestamp(0, 9) == Self.time)
            #expect(try rows.string(0, 10) == "{\"a\": \"ü\"}")
            #expect(try rows.timestamp(0, 11) == Self.time)
            #expect(rows.column("l") == 11 && rows.column("m") == nil)

            let wrong = await failure { _ = try rows.int64(0, 6) }
            #expect(wrong?.description == "column g: expected an integer, found a value of type 25")
            #expect(await failure { _ = try rows.int32(0, 2) } != nil)
            #expect(await failure { _ = try rows.uuid(0, 7) } != nil)
            #expect(await failure { _ = try rows.stringArray(0, 6) } != nil)

            let nulls = try await connection.execute(all, parameters { for _ in 0..<12 { $0.appendNull() } })
            for column in 0..<12 { #expect(nulls.isNull(0, column)) }
            #expect(try nulls.string(0, 6) == nil)
            // What the server itself makes of them.
            let server = try await connection.query(
                "select $1::timestamptz = '2026-01-01 12:00:00.123456+00', 'infinity'::timestamptz, '-infinity'::timestamp, date '2026-01-01', ''::text, ''::bytea",
                parameters { $0.append(Self.time) })
            #expect(try server.bool(0, 0) == true)
            #expect(try server.timestamp(0, 1)?.microseconds == .max)
            #expect(try (server.timestamp(0, 2)?.microseconds ?? 0) < -9_000_000_000_000_000_000)
            #expect(try server.timestamp(0, 3)?.iso8601 == "2026-01-01T00:00:00.000Z")
            #expect(try server.string(0, 4) == "")
            #expect(try server.bytes(0, 5) == [])
            connection.close()
        }
    }

    @Test func emptyValuesAreNotNull() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            // Nothing but empty values: there are no bytes to point at.
            let rows = try await connection.query(
                "select $1 is null, $2 is null",
                parameters {
                    $0.append(""); $0.append(bytes: [])
                })
            #expect(try rows.bool(0, 0) == false)
            #expect(try rows.bool(0, 1) == false)
            connection.close()
        }
    }

    @Test func arraysGoAndComeBack() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            let uuid = [UInt8](16..<32)
            let all = Statement(
                name: "arrays", sql: "select $1, $2, $3, $4, $5, $6, $7, $8, $9",
                parameterTypes: [
                    .textArray, .int8Array, .int4Array, .boolArray, .uuidArray, .timestamptzArray, .byteaArray, .int2Array, .float8Array,
                ])
            let rows = try await connection.execute(
                all,
                parameters {
                    $0.append(textArray: Self.texts)
                    $0.append(int8Array: [.min, nil, .max])
                    $0.append(int4Array: [])
                    $0.append(boolArray: [true, nil, false])
                    $0.append(uuidArray: [nil, uuid])
                    $0.append(timestampArray: [Self.time, nil])
                    $0.append(byteaArray: [[], [0], nil])
                    $0.append(int2Array: [1, -1])
                    $0.append(float8Array: [0.25, nil])
                })
            #expect(try rows.stringArray(0, 0) == Self.texts.map { $0 == "a\u{0}b" ? "a\u{FFFD}b" : $0 })
            #expect(try rows.int64Array(0, 1) == [.min, nil, .max])
            #expect(try rows.int64Array(0, 2) == [])
            #expect(try rows.boolArray(0, 3) == [true, nil, false])
            #expect(try rows.uuidArray(0, 4) == [nil, uuid])
            #expect(try rows.timestampArray(0, 5) == [Self.time, nil])
            #expect(try rows.bytesArray(0, 6) == [[], [0], nil])
            #expect(try rows.int64Array(0, 7) == [1, -1])
            #expect(try rows.doubleArray(0, 8) == [0.25, nil])
            let nested = try await connection.query("select array[array[1]]")
            #expect(await failure { _ = try nested.int64Array(0, 0) } != nil)
            connection.close()
        }
    }

    @Test func aBatchIsOneStatement() async throws {
        let url = try await TemporaryPostgres.shared().createDatabase("batch")
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            _ = try await connection.query("create table b (id int8 primary key, body varchar(1600), at timestamptz, meta jsonb)")
            let insert = Statement(
                name: "batch", sql: "insert into b select * from unnest($1, $2, $3, $4) on conflict do nothing returning id",
                parameterTypes: [.int8Array, .textArray, .timestamptzArray, .jsonbArray])
            var (ids, bodies, times, meta) = (
                ArrayParameter(.int8), ArrayParameter(.text), ArrayParameter(.timestamptz), ArrayParameter(.jsonb)
            )
            for number in 0..<500 {
                ids.append(Int64(number))
                bodies.append(number % 7 == 0 ? nil : "text \(number) 😀")
                times.append(Self.time)
                meta.append(jsonb: number % 2 == 0 ? "{}" : nil)
            }
            let batch = parameters {
                $0.append(ids)
                $0.append(bodies)
                $0.append(times)
                $0.append(meta)
            }
            #expect(try await connection.execute(insert, batch).count == 500)
            let again = try await connection.execute(insert, batch)
            #expect(again.isEmpty && again.affected == 0)
            let rows = try await connection.query("select id, body, at, meta from b where id in (7, 8) order by id")
            #expect(try rows.string(0, 1) == nil)
            #expect(try rows.string(1, 1) == "text 8 😀")
            #expect(try rows.timestamp(1, 2) == Self.time)
            #expect(try rows.string(1, 3) == "{}" && rows.isNull(0, 3))
            connection.close()
        }
    }

    @Test func errorsTellNoValues() async throws {
        let url = try await TemporaryPostgres.shared().createDatabase("secrets")
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            _ = try await connection.query("create table s (secret text primary key)")
            let insert = Statement(name: "insert", sql: "insert into s values ($1)", parameterTypes: [.text])
            _ = try await connection.execute(insert, parameters { $0.append("hunter2") })
            let twice = await failure { _ = try await connection.execute(insert, parameters { $0.append("hunter2") }) }
            guard case .server(let error) = twice else {
                Issue.record("no error")
                return
            }
            #expect(error.constraint == "s_pkey" && error.table == "s" && error.detail?.contains("hunter2") == true)
            #expect(!error.description.contains("hunter2"))
            let cast = await failure { _ = try await connection.query("select $1::text::int", parameters { $0.append("hunter2") }) }
            #expect(cast?.sqlState == "22P02")
            #expect(cast?.description.contains("hunter2") == false)
            connection.close()
        }
    }
}
