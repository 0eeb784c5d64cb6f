// The JSON of admin/settings: every setting with its value, source, range, and what each process goes by. Called by Front. Pure.

import JSON
import Settings
import Wire

enum SettingsReport {
    /// - Parameters:
    ///   - live: what the dispatcher goes by.
    ///   - workers: what each worker says that it goes by of the rows in the database.
    static func bytes(settings: Settings, live: LiveSettings, workers: [(slot: Int, values: LiveValues?)]) -> [UInt8] {
        var json = JSONWriter(capacity: 32_768)
        json.beginObject()
        json.key("settings")
        json.beginArray()
        let entries = Dictionary(live.entries(over: settings).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for definition in SettingDefinition.table { write(definition, entries[definition.key.rawValue], live, workers, to: &json) }
        json.endArray()
        json.member("workers", workers.count)
        json.endObject()
        return json.bytes
    }

    private static func write(
        _ definition: SettingDefinition, _ entry: SettingEntry?, _ live: LiveSettings, _ workers: [(slot: Int, values: LiveValues?)],
        to json: inout JSONWriter
    ) {
        json.beginObject()
        json.member("key", definition.row ?? definition.key.rawValue)
        json.member("name", definition.environmentName)
        json.member("section", definition.section.rawValue)
        json.member("doc", definition.doc)
        json.member("allowed", definition.row == nil ? definition.type.allowed : definition.rowAllowed)
        json.member("default", definition.defaultText.map { definition.row == nil ? $0 : definition.rowText($0) })
        json.member("value", entry?.value.map { definition.row == nil ? $0 : definition.rowText($0) })
        json.member("source", entry?.origin.description)
        json.member("live", definition.row != nil)
        json.member("secret", definition.isSecret)
        json.member("follows_reload", definition.isReloadable)
        guard definition.row != nil else { return json.endObject() }
        let form = definition.form
        json.member("kind", form.kind.rawValue)
        if let least = form.least { json.member("least", least) }
        if let most = form.most { json.member("most", most) }
        if !form.choices.isEmpty {
            json.key("choices")
            json.beginArray()
            for choice in form.choices { json.string(choice) }
            json.endArray()
        }
        // Operators' values alone travel; without one a process goes by what stands below.
        let name = definition.key.rawValue
        json.member("front", live.operatorValues(for: .dispatcher).first { $0.key == name }?.value)
        json.member("front_uses", definition.processes.contains(.dispatcher))
        json.key("workers")
        json.beginArray()
        for (slot, values) in workers {
            json.beginObject()
            json.member("slot", slot)
            json.member("value", values?.values.last { $0.key == name }?.value)
            json.member("known", values != nil)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }
}
