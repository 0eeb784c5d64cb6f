import Testing

@testable import Settings

@Suite struct SettingFormTests {
    /// Whatever a field lets through the router takes, and the other way round at the bounds.
    @Test func fieldsFitWhatIsAllowed() throws {
        for definition in SettingDefinition.table {
            guard let row = definition.row else { continue }
            let form = definition.form
            for choice in form.choices { #expect(LiveSettings.validateRow(key: row, value: choice) == .accepted, "\(row)=\(choice)") }
            if form.kind == .boolean {
                for value in ["true", "false"] { #expect(LiveSettings.validateRow(key: row, value: value) == .accepted) }
            }
            if let least = form.least, let most = form.most {
                for bound in [least, most] {
                    #expect(LiveSettings.validateRow(key: row, value: brief(bound)) == .accepted, "\(row)=\(bound)")
                }
                for beyond in [least - 1, most + 1] where beyond != least {
                    if case .refused = LiveSettings.validateRow(key: row, value: brief(beyond)) { continue }
                    Issue.record("\(row)=\(beyond) is taken")
                }
            }
            if let value = definition.defaultText {
                #expect(LiveSettings.validateRow(key: row, value: definition.rowText(value)) == .accepted, "\(row): its default")
                #expect(
                    definition.reported(definition.rowText(value)) == (try? definition.type.parse(value))?.masked,
                    "\(row): as it is reported")
            }
        }
        #expect(SettingKey(row: "default_response_timeout")?.definition.rowText("2500") == "2.5")
        #expect(SettingKey(row: "default_response_timeout")?.definition.reported("2.5") == "2500")
        #expect(SettingKey(row: "spam_threshold")?.definition.reported("2") == nil)
    }
}
