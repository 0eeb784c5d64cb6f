// The table of paths (contract: method, path, who may call). Called by Front for each request; compares bytes, makes no strings. Pure.

import Glibc
import HTTPServer

/// What a path stands for.
enum Route: Sendable, Equatable {
    case sms
    case fallback
    case status
    case health
    case live
    case stats
    case adminStatus
    case adminUsage
    case adminMappings
    case adminMapping
    case adminMappingVerify
    case adminConfig
    case adminSettings
    case adminMessages
    case adminMessage
    case dashboardMoved
    case dashboard
    case dashboardFile
    case dashboardSession
    case dashboardLive
    case adminReport
    /// The dashboard's calls of a worker: AdminCall.
    case adminCall
    /// A message of the dashboard's Phone.
    case adminPhone
    case metrics

    /// Served at `SMS_ROUTER_ADMIN_LISTEN` alone where that is set.
    var isAdmin: Bool {
        switch self {
        case .adminStatus, .adminUsage, .adminMappings, .adminMapping, .adminMappingVerify, .adminConfig, .adminSettings, .adminMessages,
            .adminMessage, .adminReport, .dashboardMoved, .dashboard, .dashboardFile, .dashboardSession, .dashboardLive, .adminCall,
            .adminPhone,
            .metrics:
            true
        case .sms, .fallback, .status, .health, .live, .stats: false
        }
    }

    /// Only there where the dashboard is.
    var isDashboard: Bool {
        switch self {
        case .dashboardMoved, .dashboard, .dashboardFile, .dashboardSession, .dashboardLive: true
        default: false
        }
    }

    var isWebhook: Bool {
        switch self {
        case .sms, .fallback, .status: true
        default: false
        }
    }

    /// The path without anything that a caller has put into it: what the audit log says of a refused call.
    var group: String {
        switch self {
        case .sms: "/webhook/sms"
        case .fallback: "/webhook/fallback"
        case .status: "/webhook/delivery-status"
        case .health: "/webhook/health"
        case .live: "/webhook/health/live"
        case .stats: "/webhook/stats"
        case .adminStatus: "/admin/status"
        case .adminUsage: "/admin/usage"
        case .adminMappings, .adminMapping, .adminMappingVerify: "/admin/phone-mappings"
        case .adminConfig: "/admin/config"
        case .adminSettings: "/admin/settings"
        case .adminMessages, .adminMessage: "/admin/messages"
        case .adminReport: "/admin/report"
        case .adminCall: "/admin/api"
        case .adminPhone: "/admin/phone"
        case .metrics: "/metrics"
        case .dashboardMoved, .dashboard, .dashboardFile: "/admin/"
        case .dashboardSession: "/admin/session"
        case .dashboardLive: "/admin/live"
        }
    }
}

/// Finds a request's route.
final class RouteTable: Sendable {
    enum Match: Sendable, Equatable {
        case found(Route)
        /// The path exists with other methods: the value for `Allow`.
        case wrongMethod(String)
        case notFound
    }

    private struct Row: Sendable {
        let path: StaticString
        let methods: [HTTPMethod]
        let route: Route
        let allow: String
        /// Behind the id.
        let tail: StaticString

        init(_ path: StaticString, _ methods: [HTTPMethod], _ route: Route, tail: StaticString = "") {
            self.path = path
            self.tail = tail
            self.route = route
            // HEAD is answered wherever GET is (RFC 9110 §9.1).
            self.methods = methods.contains(.get) ? methods + [.head] : methods
            allow = self.methods.map(\.rawValue).joined(separator: ", ")
        }
    }

    /// Below the base path.
    private static let rows = [
        Row("/webhook/sms", [.post], .sms),
        Row("/webhook/fallback", [.post], .fallback),
        Row("/webhook/delivery-status", [.post], .status),
        Row("/webhook/status", [.post], .status),
        Row("/webhook/health", [.get], .health),
        Row("/webhook/health/live", [.get], .live),
        Row("/webhook/stats", [.get], .stats),
        Row("/admin/status", [.get], .adminStatus),
        Row("/admin/usage", [.get], .adminUsage),
        Row("/admin/phone-mappings", [.get, .post], .adminMappings),
        Row("/admin/config", [.get, .post], .adminConfig),
        Row("/admin/settings", [.get], .adminSettings),
        Row("/admin/messages", [.get, .post], .adminMessages),
        Row("/admin", [.get], .dashboardMoved),
        Row("/admin/", [.get], .dashboard),
        Row("/admin/phone", [.post], .adminPhone),
        Row("/admin/session", [.get, .post, .delete], .dashboardSession),
        Row("/admin/live", [.get], .dashboardLive),
    ]
    /// With anything behind it.
    private static let below = [
        Row("/admin/assets/", [.get], .dashboardFile),
        // Each path has methods of its own.
        Row("/admin/api/", [.get, .post, .put, .delete, .patch, .options], .adminCall),
    ]
    /// With an id behind it.
    private static let single = [
        Row("/admin/phone-mappings/", [.delete], .adminMapping),
        Row("/admin/phone-mappings/", [.post], .adminMappingVerify, tail: "/verify"),
        Row("/admin/messages/", [.get], .adminMessage),
        Row("/admin/report/", [.get], .adminReport),
    ]
    private static let metrics = Row("/metrics", [.get], .metrics)
    private static let base: StaticString = "/sms-router"
    private static let alias: StaticString = "/api/v1"

    private let rows = RouteTable.rows
    private let single = RouteTable.single
    private let below = RouteTable.below
    private let metrics = RouteTable.metrics
    /// The path of the public URL: a proxy may pass it on or take it away.
    private let prefix: [UInt8]

    init(prefix: String = "") { self.prefix = [UInt8](prefix.utf8) }

    /// Whether a path begins with the public URL's own path.
    func hasPrefix(_ path: UnsafeRawBufferPointer) -> Bool {
        !prefix.isEmpty && path.count > prefix.count && path[prefix.count] == 0x2F
            && path.starts(with: prefix)
    }

    private func withoutPrefix(_ path: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        hasPrefix(path) ? UnsafeRawBufferPointer(rebasing: path[prefix.count...]) : path
    }

    /// What is behind the base path, whichever of its forms the path came by; nil: none of ours.
    private func belowBase(_ path: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        var rest = withoutPrefix(path)
        if starts(rest, Self.alias) { rest = UnsafeRawBufferPointer(rebasing: rest[Self.alias.utf8CodeUnitCount...]) }
        guard starts(rest, Self.base) else { return nil }
        return UnsafeRawBufferPointer(rebasing: rest[Self.base.utf8CodeUnitCount...])
    }

    /// What is behind `mark` in a path that matched, where `mark` is all that stands before it below the base path: `/admin/assets/` gives `0123/app.js`.
    func rest(_ path: UnsafeRawBufferPointer, behind mark: StaticString) -> String {
        guard let rest = belowBase(path), starts(rest, mark) else { return "" }
        return String(decoding: rest[mark.utf8CodeUnitCount...], as: UTF8.self)
    }

    func match(_ method: HTTPMethod, _ path: UnsafeRawBufferPointer) -> Match {
        if equals(withoutPrefix(path), Self.metrics.path) { return check(metrics, method) }
        guard let rest = belowBase(path) else { return .notFound }
        for row in rows where equals(rest, row.path) { return check(row, method) }
        // The id is looked at by the worker: one segment that isn't empty is enough here.
        for row in single where starts(rest, row.path) && ends(rest, row.tail) {
            let id = rest[row.path.utf8CodeUnitCount...].dropLast(row.tail.utf8CodeUnitCount)
            if !id.isEmpty, !id.contains(0x2F) { return check(row, method) }
        }
        for row in below where starts(rest, row.path) { return check(row, method) }
        return .notFound
    }

    private func check(_ row: Row, _ method: HTTPMethod) -> Match {
        row.methods.contains(method) ? .found(row.route) : .wrongMethod(row.allow)
    }
}

@inline(__always)
private func starts(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
    guard let base = bytes.baseAddress, bytes.count >= text.utf8CodeUnitCount else { return false }
    return memcmp(base, text.utf8Start, text.utf8CodeUnitCount) == 0
}

@inline(__always)
private func ends(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount > 0 else { return true }
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    return starts(UnsafeRawBufferPointer(rebasing: bytes[(bytes.count - text.utf8CodeUnitCount)...]), text)
}

@inline(__always)
private func equals(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && starts(bytes, text)
}
