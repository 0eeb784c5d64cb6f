// swift-tools-version: 6.2
import PackageDescription

// One manifest for everything. The arrows point one way:
//
//   Executables → Dispatcher | Worker | Control | Standins → Shared → C targets
//
// Dispatcher and Worker never import each other, and every C module is imported in exactly one folder.

/// A library below `Sources/Shared`, one folder each.
func shared(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/Shared/\(name)", resources: resources)
}

/// A program: a `main.swift` that hands over to the library that does the work.
func program(_ name: String, _ libraries: String...) -> Target {
    .executableTarget(name: name, dependencies: libraries.map { .target(name: $0) }, path: "Sources/Executables/\(name)")
}

/// The tests of one library.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)Tests")
}

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let cTargets: [Target] = [
    .target(
        name: "CEventLoop", path: "Sources/CEventLoop",
        linkerSettings: [.linkedLibrary("event_core"), .linkedLibrary("event_extra")]),
    .target(name: "CSystem", path: "Sources/CSystem"),
    .target(name: "CCrypto", path: "Sources/CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CTLS", path: "Sources/CTLS", linkerSettings: [.linkedLibrary("ssl"), .linkedLibrary("crypto")]),
    .target(name: "CCurl", path: "Sources/CCurl", linkerSettings: [.linkedLibrary("curl")]),
    .target(name: "CRedis", path: "Sources/CRedis", linkerSettings: [.linkedLibrary("hiredis")]),
    .target(name: "CPhoneNumbers", path: "Sources/CPhoneNumbers", linkerSettings: [.linkedLibrary("phonenumber")]),
    .systemLibrary(name: "CPostgres", path: "Sources/CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSQLite", path: "Sources/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CJansson", path: "Sources/CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
]

let sharedTargets: [Target] = [
    shared("Time"),
    shared("Crypto", ["CCrypto"]),
    shared("JSON", ["CJansson"]),
    shared("CSV"),
    shared("Lists"),
    shared("Settings", ["Time"]),
    shared("Wire"),
    shared("Cluster", ["Time", "Wire"]),
    shared("Spam"),
    shared("EventLoop", ["CEventLoop", "Time"]),
    shared("Processes", ["CSystem", "Time"]),
    shared("TLS", ["CTLS", "EventLoop"]),
    shared("Redis", ["CRedis", "EventLoop", "TLS", "Time"]),
    shared("Telemetry", ["Time", "JSON", logging]),
    shared("Twilio", ["Crypto"]),
    shared("Replies", ["Twilio", "JSON"]),
    shared("PhoneNumbers", ["CPhoneNumbers"]),
    shared("HTTPServer", ["EventLoop", "Time"]),
    shared("HTTPClient", ["CCurl", "EventLoop", "Time"]),
    shared("Postgres", ["CPostgres", "EventLoop", "Time"]),
    shared("Spool", ["CSQLite", "EventLoop", "Time", "Wire"]),
    shared("Analytics", ["Postgres", "EventLoop", "JSON", "CSV", "Time"]),
    shared(
        "Operations",
        [
            "Analytics", "JSON", "Telemetry", "Postgres", "EventLoop", "Time", "Twilio", "PhoneNumbers", "Spam", "Schema", "Crypto",
            "Settings",
        ]),
    shared("Schema", ["Postgres", "EventLoop", "Time"], resources: [.embedInCode("Migrations")]),
]

let programTargets: [Target] = [
    .target(
        name: "Dispatcher",
        dependencies: [
            "Time", "Crypto", "JSON", "Settings", "Wire", "Cluster", "EventLoop", "Processes", "Redis", "Telemetry", "Twilio", "HTTPServer",
            "TLS",
        ], path: "Sources/Dispatcher"),
    .target(
        name: "Worker",
        dependencies: [
            "Time", "Analytics", "Crypto", "JSON", "Lists", "Settings", "Wire", "Cluster", "EventLoop", "Processes", "Telemetry", "Twilio",
            "Replies", "PhoneNumbers", "HTTPClient", "Postgres", "Schema", "Spool", "Spam", "Operations",
        ], path: "Sources/Worker"),
    .target(
        name: "Control",
        dependencies: [
            "Time", "Analytics", "CSV", "Crypto", "JSON", "Lists", "Settings", "Cluster", "EventLoop", "Processes", "Telemetry", "Twilio",
            "Replies", "PhoneNumbers", "HTTPClient", "Postgres", "Schema", "Spool", "Spam", "TLS", "Operations", argumentParser,
        ], path: "Sources/Control"),
    .target(
        name: "Standins",
        dependencies: [
            "Time", "Crypto", "JSON", "EventLoop", "Processes", "HTTPServer", "HTTPClient", "Twilio", "Spool", "Wire", argumentParser,
        ],
        path: "Sources/Standins"),
    program("sms-router", "Dispatcher"),
    program("sms-router-worker", "Worker"),
    // `spool import` accepts as a worker does.
    program("sms-routerctl", "Control", "Worker"),
    program("sms-router-standin", "Standins"),
]

let testTargets: [Target] = [
    .target(name: "TestSupport", dependencies: ["Cluster", "EventLoop", "Processes", "Time", logging], path: "Tests/TestSupport"),
    .target(
        name: "FaultHarness",
        dependencies: [
            "Time", "Crypto", "JSON", "EventLoop", "Processes", "HTTPServer", "HTTPClient", "Twilio", "Spool", "Standins",
            argumentParser,
        ], path: "Tests/FaultHarness"),
    program("sms-router-faults", "FaultHarness"),
    .target(
        name: "StageBench", dependencies: ["Lists", "Replies", "Spam", "Standins", "Telemetry", "Twilio", "Worker", argumentParser],
        path: "Tests/StageBench"),
    program("sms-router-stages", "StageBench"),
    .target(
        name: "Fuzz",
        dependencies: [
            "TestSupport", "Time", "Crypto", "JSON", "CSV", "Settings", "Telemetry", "Wire", "HTTPServer", "Twilio", "PhoneNumbers",
            "Spool",
            "Dispatcher", "Worker", "Control", argumentParser,
        ], path: "Tests/Fuzz", exclude: ["corpus"]),
    program("sms-router-fuzz", "Fuzz"),
    tests("Fuzz", ["Fuzz"]),
    .executableTarget(name: "sms-router-poisoned-worker", dependencies: ["Worker"], path: "Tests/PoisonedWorker"),
    tests("FaultHarness", ["FaultHarness", "Standins", "EventLoop", "Postgres", "Processes", "Schema", "Time"]),
    tests("Time", ["Time"]),
    tests("Crypto", ["Crypto"]),
    tests("JSON", ["JSON"]),
    tests("CSV", ["CSV"]),
    tests("Lists", ["Lists"]),
    tests("Spam", ["Spam"]),
    tests("Settings", ["Settings"]),
    tests("Wire", ["Wire"]),
    tests("Cluster", ["Cluster", "Time", "Wire"]),
    tests("EventLoop", ["EventLoop", "Time"]),
    tests("Processes", ["Processes"]),
    tests("Telemetry", ["Telemetry", logging]),
    tests("Twilio", ["Twilio", "Crypto"]),
    tests("Replies", ["Replies", "Twilio"]),
    tests("PhoneNumbers", ["PhoneNumbers", "Settings"]),
    tests("HTTPServer", ["HTTPServer", "EventLoop", "Time"]),
    tests("TLS", ["TLS", "HTTPServer", "HTTPClient", "EventLoop", "Processes", "Time"]),
    tests("Redis", ["Redis", "EventLoop", "Time", "TLS"]),
    tests("HTTPClient", ["HTTPClient", "HTTPServer", "EventLoop", "Time"]),
    tests("Postgres", ["Postgres", "EventLoop", "Time"]),
    tests("Spool", ["Spool", "EventLoop", "Processes", "Time", "Wire"]),
    tests("Analytics", ["Analytics", "Time"]),
    tests("Schema", ["Schema", "Postgres", "EventLoop", "PhoneNumbers"]),
    tests(
        "Dispatcher",
        [
            "Dispatcher", "Cluster", "Redis", "JSON", "Processes", "Standins", "Wire", "EventLoop", "Settings", "Telemetry", "Twilio",
            "Crypto", "Time",
        ]),
    tests(
        "Worker",
        [
            "Worker", "Analytics", "Cluster", "Wire", "EventLoop", "Lists", "Settings", "Postgres", "Schema", "Spool", "HTTPServer",
            "HTTPClient", "Time", "JSON", "Twilio", "Processes", "Telemetry", "Standins", "PhoneNumbers", "Spam", "Operations",
            "StageBench", logging,
        ]),
    tests("StageBench", ["StageBench", "Replies", "Standins", "Twilio", "Worker"]),
    tests("Standins", ["Standins", "HTTPServer", "HTTPClient", "EventLoop", "JSON", "Crypto", "Twilio", "Time"]),
    tests(
        "Control",
        [
            "Control", "CSV", "Crypto", "EventLoop", "JSON", "Lists", "Operations", "Postgres", "Schema", "Settings", "Spam", "Spool",
            "Time", "Twilio",
            "Wire",
        ]),
    tests("System", ["JSON", "Twilio", "Crypto", "EventLoop", "HTTPServer", "Postgres", "Processes", "Settings", "Time"]),
]

let package = Package(
    name: "sms-router",
    products: [
        .executable(name: "sms-router", targets: ["sms-router"]),
        .executable(name: "sms-router-worker", targets: ["sms-router-worker"]),
        .executable(name: "sms-routerctl", targets: ["sms-routerctl"]),
        .executable(name: "sms-router-standin", targets: ["sms-router-standin"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: cTargets + sharedTargets + programTargets + testTargets,
    cxxLanguageStandard: .cxx17
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
        .treatAllWarnings(as: .error),
        .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
    ]
}
