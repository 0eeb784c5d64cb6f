// What the scripts of RateScripts do, written apart from them: RedisScriptTests compares both, SharedRatesModelTests uses it for a Redis.

/// Times in microseconds on Redis's clock.
struct RateModel {
    private static let contribution: Int64 = 1_000_000
    private static let stand: Int64 = 2_000_000

    /// A rule left out: the search over lives of several routers has to notice.
    enum Mistake {
        /// Whoever lays something down brings its burst along.
        case newcomersBringUnits
        /// Time goes back when the clock does.
        case timeGoesBack
    }

    var mistake: Mistake?
    var contributions: [String: (ends: Int64, units: Int)] = [:]
    private var bucket: (units: Double, at: Int64, size: Int, until: Int64)?
    /// How far time is ahead of the clock.
    private var lead: Int64 = 0
    private var senders: [String: (scheduled: Double, told: Bool)] = [:]

    /// As a restart without a file leaves it.
    mutating func lose() { self = RateModel(mistake: mistake) }

    init(mistake: Mistake? = nil) { self.mistake = mistake }

    /// What time it is for the scripts, and how far that is ahead of the clock from the next change of the bucket on. What no longer counts is forgotten.
    private mutating func time(_ clock: Int64) -> (now: Int64, lead: Int64) {
        var (now, ahead) = (clock, Int64(0))
        if let bucket, mistake != .timeGoesBack {
            ahead = lead
            now = clock + ahead
            if now < bucket.at {
                if bucket.at - now > Self.stand { ahead = bucket.at - clock }
                now = bucket.at
            }
        }
        contributions = contributions.filter { $0.value.ends > now && $0.value.ends <= now + Self.contribution }
        return (now, ahead)
    }

    /// What a renewal of that moment is told.
    func clock(_ clock: Int64) -> Int64 {
        var copy = self
        return copy.time(clock).now
    }

    private func together(_ now: Int64) -> (size: Int, until: Int64) {
        let live = contributions.values.filter { $0.ends > now && $0.ends <= now + Self.contribution }
        return (live.reduce(0) { $0 + $1.units }, live.map(\.ends).min() ?? now + Self.contribution)
    }

    private func settled(_ now: Int64) -> (units: Double, size: Int, until: Int64) {
        let (size, until) = together(now)
        var units = 0.0
        if let bucket {
            let to = min(now, bucket.until)
            units = bucket.units + (to > bucket.at ? Double(to - bucket.at) * Double(min(size, bucket.size)) / 60e6 : 0)
        }
        return (min(units, Double(size)), size, until)
    }

    /// decision, microseconds ahead, told.
    mutating func verdict(now clock: Int64, sender: String, rate: Int, isGlobal: Bool) -> [Int] {
        let (now, lead) = time(clock)
        let (units, size, until) = settled(now)
        var ahead = 0.0
        var told = false
        if rate > 0 {
            let interval = 60e6 / Double(rate)
            let tolerance = interval * Double(rate - 1)
            var scheduled = Double(now)
            if let mark = senders[sender], mark.scheduled > Double(now) {
                scheduled = min(mark.scheduled, Double(now) + tolerance + interval)
                told = mark.told
            }
            let before = told
            let passes = scheduled - Double(now) <= tolerance + 0.5
            if passes { scheduled += interval } else { told = true }
            ahead = scheduled - Double(now)
            senders[sender] = (scheduled, told)
            if !passes { return [before ? 2 : 1, Int(ahead.rounded(.up)), 1] }
        }
        if isGlobal {
            guard units >= 0.999999 else { return [3, Int(ahead.rounded(.up)), told ? 1 : 0] }
            bucket = (max(0, units - 1), now, size, until)
            self.lead = lead
        }
        return [0, Int(ahead.rounded(.up)), told ? 1 : 0]
    }

    mutating func renew(now clock: Int64, router: String, until: Int64, units: Int) -> Int {
        let (now, ahead) = time(clock)
        var before = settled(now)
        if units == 0 {
            contributions[router] = nil
        } else if until > now, until <= now + Self.contribution {
            contributions[router] = (until, units)
        }
        let (size, end) = together(now)
        if mistake == .newcomersBringUnits { before.units += Double(max(0, size - before.size)) }
        bucket = (min(before.units, Double(size)), now, size, end)
        lead = ahead
        return size
    }

    mutating func grant(now clock: Int64, most: Int) -> Int {
        let (now, ahead) = time(clock)
        let (units, size, until) = settled(now)
        let spare = min(Int(units + 0.000001), most * 4)
        let share = min(most, (spare + 3) / 4)
        if share > 0 {
            bucket = (max(0, units - Double(share)), now, size, until)
            lead = ahead
        }
        return share
    }
}
