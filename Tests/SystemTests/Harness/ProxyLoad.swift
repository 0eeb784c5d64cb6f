// People who write through a proxy without a pause, while a test takes routers away behind it.

/// Webhooks through a proxy, one after the other from each of some clients, each on a connection that it keeps, until it is stopped.
final class ProxyLoad: Sendable {
    private let stopping = Flag()
    private let done = Tally()
    private let task: Task<[Delivery], Never>

    var count: Int { done.value }

    init(_ proxy: ProxyProcess, clients: Int) {
        let (stopping, done) = (stopping, done)
        task = Task {
            await withTaskGroup(of: [Delivery].self) { group in
                for client in 0..<clients {
                    // A person a client: what each writes is answered before the next.
                    group.addTask { await ProxyLoad.write(as: client, through: proxy, until: stopping, done) }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
        }
    }

    private static func write(as client: Int, through proxy: ProxyProcess, until stopping: Flag, _ done: Tally) async -> [Delivery] {
        var connection: TLSConversation?
        var deliveries: [Delivery] = []
        while !stopping.isSet {
            let person = Person.number(client)
            let sms = SMS(from: person.phone, body: "client \(client), text \(deliveries.count)")
            var delivery = Delivery(sms: sms, person: person)
            do {
                let open: TLSConversation
                if let connection { open = connection } else { open = try await proxy.connect() }
                delivery.answer = try await open.post(sms)
                connection = open.isClosed ? nil : open
            } catch {
                delivery.error = "\(error)"
                connection = nil
            }
            deliveries.append(delivery)
            done.count()
        }
        return deliveries
    }

    /// Ends it; what was on its way comes to its end by itself.
    func halt() { stopping.set() }

    /// Ends it and gives back everything that was sent.
    func stop() async -> [Delivery] {
        halt()
        return await task.value
    }
}
