import Testing

@testable import Schema

@Suite struct MigrationTests {
    @Test func everyFileIsNumberedInOrderAndSaysWhatItIs() {
        #expect(Schema.migrations.map(\.version) == (1...Schema.version).filter { !Schema.unused.contains($0) })
        for migration in Schema.migrations {
            #expect(migration.sql.hasPrefix("--"), "\(migration.name)")
            #expect(migration.minCompatible <= migration.version)
            #expect(migration.sql.contains("-- min_compatible: "))
        }
    }

    @Test func oneTransactionUnlessItSaysOtherwise() {
        let migration = Migration(version: 3, name: "x", sql: "-- what it is\n-- min_compatible: 2\n\nselect 1;\nselect 2;\n")
        #expect(migration.isTransactional)
        #expect(migration.minCompatible == 2)
    }

    @Test func stepsAreCutAtSemicolonsAtTheEndOfALine() {
        let migration = Migration(
            version: 1, name: "x",
            sql: """
                -- min_compatible: 1
                -- transaction: no

                -- step
                -- unless: select true
                drop index concurrently a;
                create index concurrently a on t (b)
                  where c;

                -- step
                -- a remark
                analyze t;
                """)
        #expect(
            migration.steps == [
                .init(
                    unless: "select true",
                    statements: ["drop index concurrently a;", "create index concurrently a on t (b)\n  where c;"]),
                .init(unless: nil, statements: ["analyze t;"]),
            ])
    }

    @Test func verdictsNameTheCommand() {
        let all = Set(1...Schema.version).subtracting(Schema.unused)
        #expect(SchemaVerdict(applied: all, minCompatible: 1) == .fits)
        #expect(SchemaVerdict(applied: all.union([Schema.version + 1]), minCompatible: Schema.version) == .fits)
        #expect(SchemaVerdict(applied: [], minCompatible: 0) == .schemaTooOld(found: 0))
        #expect(SchemaVerdict(applied: all.subtracting([2]), minCompatible: 1) == .schemaTooOld(found: 1))
        #expect(SchemaVerdict(applied: [], minCompatible: 0).description.contains("sms-routerctl migrate"))
        let newer = SchemaVerdict(applied: [Schema.version + 3], minCompatible: Schema.version + 1)
        #expect(newer == .programTooOld(found: Schema.version + 3, minCompatible: Schema.version + 1))
        #expect(newer.description.contains("install"))
    }
}
