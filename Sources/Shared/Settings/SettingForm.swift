// How a setting is asked for: what a page needs to show a fitting field, beside the words of `allowed`. Values are those of the database row. Pure.

/// A field for a setting.
package struct SettingForm: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case boolean, integer, decimal, choice, text
    }

    package var kind: Kind
    /// Of numbers.
    package var least: Double?
    package var most: Double?
    /// What is to choose from.
    package var choices: [String] = []
}

extension SettingDefinition {
    /// For its row.
    package var form: SettingForm {
        switch type {
        case .boolean: SettingForm(kind: .boolean)
        case .integer(let range, _) where rowUnit == .secondsOfMilliseconds:
            SettingForm(kind: .decimal, least: Double(range.lowerBound) / 1000, most: Double(range.upperBound) / 1000)
        case .integer(let range, _): SettingForm(kind: .integer, least: Double(range.lowerBound), most: Double(range.upperBound))
        case .decimal(let range): SettingForm(kind: .decimal, least: range.lowerBound, most: range.upperBound)
        case .unknownPolicy: SettingForm(kind: .choice, choices: UnknownPolicy.allCases.map(\.rawValue))
        case .storeContent: SettingForm(kind: .choice, choices: StoreContent.allCases.map(\.rawValue))
        case .replyMode: SettingForm(kind: .choice, choices: ReplyMode.allCases.map(\.rawValue))
        case .logLevel: SettingForm(kind: .choice, choices: LogLevel.allCases.map(\.rawValue))
        case .logFormat: SettingForm(kind: .choice, choices: LogFormat.allCases.map(\.rawValue))
        default: SettingForm(kind: .text)
        }
    }

    /// A value that is in force, in the row's unit; as it is where the row has the same.
    package func rowText(_ value: String) -> String {
        guard rowUnit == .secondsOfMilliseconds, let milliseconds = Int64(value) else { return value }
        return brief(Double(milliseconds) / 1000)
    }

    /// What workers report of a row's text once it is in force; nil: it is not allowed.
    package func reported(_ rowText: String) -> String? { (try? parseRow(rowText))?.masked }
}
