// The times of a router's row and share, each derived from the others (docs/cluster.md). Read by dispatcher and worker. Values only.

package enum ClusterTimes {
    /// How long a row counts as alive after a beat, on the database's clock.
    package static let lease = Duration.seconds(10)
    /// Between two beats.
    package static let beat = Duration.seconds(2)
    /// A beat that is not answered within this is given up.
    package static let patience = Duration.seconds(2)
    /// How long slots may be used after the beat that gave them was sent, on the router's own monotonic clock. A clock that runs slower by less than a tenth
    /// is still within the lease.
    package static let usable = Duration.seconds(9)
    /// How long a contribution to Redis may count after the answer that it rests on, on the router's own clock: a second on Redis's, and what clocks differ by.
    package static let contribution = Duration.milliseconds(1100)
    /// How long after a lease its slots are nobody's: the clocks of two database servers may differ by so much.
    package static let grace = Duration.seconds(1)
}
