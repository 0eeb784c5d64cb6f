// A front with a dashboard, asked over a real socket as a browser asks it.

import EventLoop
import Glibc
import JSON
import TestSupport
import Testing

@testable import Dispatcher

/// A front with a dashboard whose files and state are its own.
final class DashboardScene {
    let scene: FrontScene
    let state: String
    private let port: UInt16

    init(_ environment: [String: String] = [:], state: String, files: String) throws {
        self.state = state
        scene = try FrontScene(environment, dashboard: (files, state))
        port = try #require(scene.listener.port)
    }

    struct Answer {
        var status: String
        var head: String
        var body: String
        var json: JSONValue { (try? JSONValue.parse(Array(body.utf8))) ?? .null }

        func header(_ name: String) -> String? {
            head.split(separator: "\r\n").first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
        }
    }

    func ask(_ line: String, _ headers: [String] = [], body: String? = nil) throws -> Answer {
        let client = try Client(scene.pool.loop, port: port)
        var lines = ["\(line) HTTP/1.1", "Host: 127.0.0.1", "Connection: close"] + headers
        if let body { lines.append("Content-Length: \(body.utf8.count)") }
        client.send(lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? ""))
        #expect(scene.pool.run { client.isEnded })
        let head = String(client.received.dropLast(client.body.count))
        return Answer(status: client.status, head: head, body: client.body)
    }

    func open(_ headers: [String]) throws -> Client {
        let client = try Client(scene.pool.loop, port: port)
        client.send(
            ["GET /sms-router/admin/live HTTP/1.1", "Host: a"].joined(separator: "\r\n") + "\r\n" + headers.map { $0 + "\r\n" }.joined()
                + "\r\n")
        #expect(scene.pool.run { client.received.contains("\r\n\r\n") })
        return client
    }

    /// Sends it and waits for nothing.
    func open(_ line: String, _ headers: [String], body: String) throws -> Client {
        let client = try Client(scene.pool.loop, port: port)
        client.send(
            ([line + " HTTP/1.1", "Host: a", "Content-Length: \(body.utf8.count)"] + headers).joined(separator: "\r\n") + "\r\n\r\n" + body)
        return client
    }

    static let json = "Content-Type: application/json"

    func signIn(_ token: String, _ headers: [String] = []) throws -> Answer {
        try ask("POST /sms-router/admin/session", [Self.json] + headers, body: #"{"token":"\#(token)"}"#)
    }

    /// The headers of a page that is signed in.
    func halves(_ answer: Answer) throws -> [String] {
        let cookie = try #require(answer.header("Set-Cookie")?.split(separator: ";").first)
        return ["Cookie: other=1; \(cookie)", "X-SMS-Router-Page: \(try #require(answer.json["page_key"]?.string))"]
    }

    func finish() { scene.finish() }
}

func withDashboard(_ environment: [String: String] = [:], _ body: (DashboardScene) throws -> Void) throws {
    try withTemporaryDirectory { (directory) throws in
        let files = try writeDashboardFiles(directory + "/files")
        mkdir(directory + "/state", 0o700)
        let scene = try DashboardScene(environment, state: directory + "/state", files: files)
        defer { scene.finish() }
        try body(scene)
    }
}

func writeText(_ path: String, _ text: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(file) }
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
}

func writeDashboardFiles(_ directory: String) throws -> String {
    mkdir(directory, 0o755)
    writeText(directory + "/index.html", "<p>{{assets}}/app.js {{assets}}</p>")
    writeText(directory + "/app.js", "import './dom.js'")
    writeText(directory + "/style.css", "p { }")
    writeText(directory + "/notes.txt", "not served")
    writeText(directory + "/app.js~", "not served")
    return directory
}

/// May change things.
let fullToken = "0123456789abcdef"
let readerToken = "fedcba9876543210"
