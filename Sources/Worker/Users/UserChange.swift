// What a notification on `sms_router_users` says: lines of `u` and a user's id, or `p` and a number as it is stored; `*`: everything
// (Schema/Migrations/0003_notifications.sql). Pure.

enum UserChange: Equatable {
    case everything
    case some(users: [Int64], numbers: [String])

    init(payload: String) {
        var users: [Int64] = []
        var numbers: [String] = []
        for line in payload.split(separator: "\n") {
            switch line.first {
            case "u":
                guard let id = Int64(line.dropFirst()) else {
                    self = .everything
                    return
                }
                users.append(id)
            case "p": numbers.append(String(line.dropFirst()))
            // Written by a program that we do not know: the safe reading.
            default:
                self = .everything
                return
            }
        }
        self = .some(users: users, numbers: numbers)
    }
}
