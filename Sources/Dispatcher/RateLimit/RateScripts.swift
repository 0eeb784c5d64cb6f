// What Redis runs for the rates that routers share (docs/cluster.md, "Redis"): a verdict on one message, the renewal of a router's contribution, and a
// grant for deferred messages. Sent by RedisLimits; RedisScriptTests compares them with a model. Text only.
//
// Times are microseconds since 2026 on Redis's clock: a double holds them exactly for centuries, and to a 128th for the years in which small intervals matter.
// The global bucket is kept as units:at:size:until. It is filled only for as long as the contributions that made its size were running, at the smaller of its
// sizes before and after, so a stretch in which routers were by themselves gives nothing.
//
// Time never goes back behind the bucket's `at`, whatever the clock does: what was over would count again. It stands until a clock that was set back by a moment
// has caught up, so that one that swings gives nothing; behind one that was set back by more it goes on from there, that much ahead of it: units:at:size:until:lead.

enum RateScripts {
    /// How long a contribution counts, in microseconds.
    static let contribution = 1_000_000
    /// For so long at most time stands, in microseconds.
    static let stand = 2_000_000

    static let verdict = verdict(time: "redis.call('TIME')")
    static let renewal = renewal(time: "redis.call('TIME')")
    static let grant = grant(time: "redis.call('TIME')")

    /// KEYS: 1 bucket, 2 contributions. `time` gives seconds and microseconds since 1970: tests have a clock of their own.
    private static func prelude(_ time: String) -> String {
        """
        local t = \(time)
        local clock = (t[1] - 1767225600) * 1000000 + t[2]
        local now, lead = clock, 0
        local kept = redis.call('GET', KEYS[1])
        local u, a, s, e, l
        if kept then
          u, a, s, e, l = string.match(kept, '^([%d.]+):(%d+):(%d+):(%d+):?(%d*)$')
          u, a, s, e = tonumber(u), tonumber(a), tonumber(s), tonumber(e)
          if u then
            lead = tonumber(l) or 0
            now = clock + lead
            if now < a then
              if a - now > \(stand) then lead = a - clock end
              now = a
            end
          end
        end
        local function laid_together()
          local size, till = 0, now + \(contribution)
          local all = redis.call('HGETALL', KEYS[2])
          for i = 1, #all, 2 do
            local ends, units = string.match(all[i + 1], '^(%d+):(%d+)$')
            ends = tonumber(ends)
            if ends and ends > now and ends <= now + \(contribution) then
              size = size + tonumber(units)
              if ends < till then till = ends end
            else
              redis.call('HDEL', KEYS[2], all[i])
            end
          end
          return size, till
        end
        local size, till = laid_together()
        local units = 0
        if u then
          units = u
          local to = math.min(now, e)
          if to > a then units = units + (to - a) * math.min(size, s) / 60000000 end
        end
        if units > size then units = size end
        local function keep()
          local value = string.format('%.9f:%.0f:%.0f:%.0f', units, now, size, till)
          if lead > 0 then value = value .. string.format(':%.0f', lead) end
          redis.call('SET', KEYS[1], value, 'EX', 86400)
        end

        """
    }

    /// KEYS: 3 the sender. ARGV: 1 the sender's rate a minute, 0 off; 2 whether the global rate counts.
    /// Gives: decision (0 passes, 1 first over its own rate, 2 over it, 3 over the global one), microseconds that the sender's schedule is ahead, whether
    /// it was told.
    static func verdict(time: String) -> String {
        prelude(time) + """
            local rate = tonumber(ARGV[1])
            local ahead, told = 0, 0
            if rate > 0 then
              local interval = 60000000 / rate
              local tolerance = interval * (rate - 1)
              local scheduled = now
              local mark = redis.call('GET', KEYS[3])
              if mark then
                local s = tonumber(string.sub(mark, 2))
                if s and s > now then
                  scheduled = math.min(s, now + tolerance + interval)
                  if string.sub(mark, 1, 1) == '!' then told = 1 end
                end
              end
              local passes = scheduled - now <= tolerance + 0.5
              local before = told
              if passes then scheduled = scheduled + interval else told = 1 end
              ahead = scheduled - now
              local left = math.ceil((scheduled - clock - lead) / 1000) + 1
              redis.call('SET', KEYS[3], (told == 1 and '!' or ' ') .. string.format('%.3f', scheduled), 'PX', left)
              if not passes then return {before == 1 and 2 or 1, math.ceil(ahead), told} end
            end
            if ARGV[2] == '1' then
              if units < 0.999999 then return {3, math.ceil(ahead), told} end
              units = math.max(0, units - 1)
              keep()
            end
            return {0, math.ceil(ahead), told}
            """
    }

    /// ARGV: 1 the router, 2 until when its contribution counts, 3 its units. Gives: now, the size after it, as text.
    static func renewal(time: String) -> String {
        prelude(time) + """
            if tonumber(ARGV[3]) == 0 then
              redis.call('HDEL', KEYS[2], ARGV[1])
            else
              -- Later than it may be: it was named by a time that was lost with the bucket.
              local ends = tonumber(ARGV[2])
              if ends > now and ends <= now + \(contribution) then
                redis.call('HSET', KEYS[2], ARGV[1], string.format('%.0f:%s', ends, ARGV[3]))
                redis.call('EXPIRE', KEYS[2], 86400)
              end
            end
            size, till = laid_together()
            if units > size then units = size end
            keep()
            return {string.format('%.0f', now), string.format('%.0f', size)}
            """
    }

    /// ARGV: 1 the most. Gives how many deferred messages may start: a quarter of what is left.
    static func grant(time: String) -> String {
        prelude(time) + """
            local most = tonumber(ARGV[1])
            local spare = math.min(math.floor(units + 0.000001), most * 4)
            local share = math.min(most, math.floor((spare + 3) / 4))
            if share > 0 then
              units = math.max(0, units - share)
              keep()
            end
            return share
            """
    }
}
