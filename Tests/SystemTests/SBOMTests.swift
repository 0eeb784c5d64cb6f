import Glibc
import JSON
import Testing

extension SystemTests {
    /// The bill of materials: CycloneDX 1.5 by its own rules, and what the programs really load is on it.
    @Suite struct SBOMTests {
        private static let project = String(#filePath.dropLast("/Tests/SystemTests/SBOMTests.swift".utf8.count))
        /// `type` of a component, in the format's schema.
        private static let types: Set<String> = [
            "application", "framework", "library", "container", "platform", "operating-system", "device", "device-driver", "firmware",
            "file",
            "machine-learning-model", "data",
        ]

        /// What the schema demands and does not find.
        private func mistakes(_ bill: JSONValue) throws -> [String] {
            var mistakes: [String] = []
            func must(_ holds: Bool?, _ what: String) { if holds != true { mistakes.append(what) } }
            must(bill["bomFormat"]?.string == "CycloneDX", "bomFormat")
            must(bill["specVersion"]?.string == "1.5", "specVersion")
            must((bill["version"]?.integer).map { $0 >= 1 }, "version")
            let serial = try Regex(#"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"#)
            must(bill["serialNumber"]?.string.map { $0.wholeMatch(of: serial) != nil }, "serialNumber")
            let moment = try Regex(#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"#)
            must(bill["metadata"]?["timestamp"]?.string.map { $0.wholeMatch(of: moment) != nil }, "metadata.timestamp")
            var references: [String] = []
            var components = bill["components"]?.array ?? []
            if let root = bill["metadata"]?["component"] { components.append(root) } else { mistakes.append("metadata.component") }
            for tool in bill["metadata"]?["tools"]?["components"]?.array ?? [] {
                must(tool["name"]?.string != nil && tool["type"]?.string != nil, "a tool")
            }
            let hash = try Regex(#"[0-9a-f]{64}"#)
            for component in components {
                let name = component["name"]?.string ?? "?"
                must(!(component["name"]?.string ?? "").isEmpty, "a component's name")
                must(Self.types.contains(component["type"]?.string ?? ""), "\(name): type")
                must(component["bom-ref"]?.string.map { !$0.isEmpty }, "\(name): bom-ref")
                references.append(component["bom-ref"]?.string ?? "")
                if let purl = component["purl"] {
                    must(purl.string.map { $0.hasPrefix("pkg:") && $0.contains("@") && !$0.contains(" ") }, "\(name): purl")
                }
                let licences = component["licenses"]?.array ?? []
                for licence in licences {
                    // One of the two, and an expression only alone.
                    let inside = licence["license"]
                    must((inside != nil) != (licence["expression"]?.string != nil), "\(name): licence")
                    if let inside { must((inside["id"]?.string != nil) != (inside["name"]?.string != nil), "\(name): licence id or name") }
                    if licence["expression"] != nil { must(licences.count == 1, "\(name): more than an expression") }
                }
                for one in component["hashes"]?.array ?? [] {
                    must(
                        one["alg"]?.string == "SHA-256" && one["content"]?.string.map { $0.wholeMatch(of: hash) != nil } == true,
                        "\(name): hash")
                }
                for one in component["externalReferences"]?.array ?? [] {
                    must(one["url"]?.string != nil && one["type"]?.string != nil, "\(name): reference")
                }
                for one in component["properties"]?.array ?? [] {
                    must(one["name"]?.string != nil && one["value"]?.string != nil, "\(name): property")
                }
            }
            must(Set(references).count == references.count, "a bom-ref is there twice")
            let known = Set(references)
            var seen: Set<String> = []
            for dependency in bill["dependencies"]?.array ?? [] {
                let ref = dependency["ref"]?.string ?? "?"
                must(known.contains(ref), "dependency of \(ref), which is nothing")
                must(seen.insert(ref).inserted, "\(ref) has its dependencies twice")
                let on = dependency["dependsOn"]?.array?.compactMap(\.string) ?? []
                must(on.allSatisfy { known.contains($0) && $0 != ref } && Set(on).count == on.count, "\(ref) depends on \(on)")
            }
            must(seen == known, "not every component has its dependencies")
            return mistakes
        }

        @Test func theBillIsWhatTheFormatDemandsAndNamesWhatIsLoaded() async throws {
            let result = try await Programs.run(
                Self.project + "/script/sbom", ["--programs", Programs.directory],
                ["SOURCE_DATE_EPOCH": "1796000000", "PATH": "/usr/bin:/bin"])
            try #require(result.end == .exited(0), "\(result.errors)")
            let bill = try JSONValue.parse(result.output)
            #expect(try mistakes(bill) == [])
            #expect(bill["metadata"]?["timestamp"]?.string == "2026-11-30T00:53:20Z")
            let components = bill["components"]?.array ?? []
            let names = Set(components.compactMap { $0["name"]?.string })
            let wanted: Set<String> = [
                "sms-router", "sms-router-worker", "sms-routerctl", "swift-log", "swift-argument-parser", "swift-runtime", "libc6",
                "libevent-core-2.1-7",
                "libpq5", "libcurl4", "libjansson4", "libsqlite3-0", "libssl3",
            ]
            #expect(wanted.subtracting(names) == [])
            #expect(
                components.filter { $0["name"]?.string == "libcurl4" }.allSatisfy {
                    $0["purl"]?.string?.hasPrefix("pkg:deb/debian/libcurl4@") == true
                })
            // The front opens no database, and no outbound connection but that to a Redis: it loads no library for either.
            func needs(_ program: String) -> [String] {
                let entry = bill["dependencies"]?.array?.first { $0["ref"]?.string == "program:" + program }
                return entry?["dependsOn"]?.array?.compactMap(\.string) ?? []
            }
            func loads(_ program: String, _ package: String) -> Bool { needs(program).contains { $0.contains("/" + package + "@") } }
            #expect(
                loads("sms-router-worker", "libpq5") && loads("sms-router-worker", "libcurl4")
                    && loads("sms-router-worker", "libevent-core-2.1-7"))
            #expect(loads("sms-router", "libhiredis0.14") && !loads("sms-router-worker", "libhiredis0.14"))
            #expect(loads("sms-router", "libevent-core-2.1-7") && !loads("sms-router", "libpq5") && !loads("sms-router", "libcurl4"))
            // The same again but for what is asked of the clock.
            let again = try await Programs.run(
                Self.project + "/script/sbom", ["--programs", Programs.directory],
                ["SOURCE_DATE_EPOCH": "1796000000", "PATH": "/usr/bin:/bin"])
            #expect(again.output == result.output)
        }

        @Test func whatIsBrokenIsNoticed() throws {
            let good =
                #"{"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"serialNumber":"urn:uuid:01234567-89ab-cdef-0123-456789abcdef","#
                + #""metadata":{"timestamp":"2026-11-30T00:00:00Z","component":{"type":"application","bom-ref":"a","name":"a"}},"#
                + #""components":[{"type":"library","bom-ref":"b","name":"b","purl":"pkg:deb/debian/b@1","licenses":[{"license":{"id":"MIT"}}]}],"#
                + #""dependencies":[{"ref":"a","dependsOn":["b"]},{"ref":"b","dependsOn":[]}]}"#
            #expect(try mistakes(JSONValue.parse(good)) == [])
            for (old, new) in [
                ("1.5", "1.9"), (#""version":1"#, #""version":0"#), ("urn:uuid:0", "urn:uuid:"), ("00:00:00Z", "today"),
                (#""type":"library""#, #""type":"thing""#),
                (#""bom-ref":"b""#, #""bom-ref":"a""#), ("pkg:deb", "deb"), (#"{"id":"MIT"}"#, #"{"id":"MIT","name":"MIT"}"#),
                (#"["b"]"#, #"["c"]"#),
                (#",{"ref":"b","dependsOn":[]}"#, ""),
            ] {
                let broken = good.replacing(old, with: new)
                #expect(broken != good)
                #expect(try !mistakes(JSONValue.parse(broken)).isEmpty, "\(new)")
            }
        }
    }
}
