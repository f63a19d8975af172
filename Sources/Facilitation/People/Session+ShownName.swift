import Wording
import Workshop

extension Session {
    /// What to call somebody on the facilitator's screen: the name, else the seat.
    func shownName(of id: ID<Participant>, _ wording: Wording) -> String {
        let label = label(of: id)
        if !label.isEmpty { return label }
        if let organisation = participants[id]?.organisation, !organisation.isEmpty {
            return organisation
        }
        return wording(.seat(participants[id]?.seat ?? 0))
    }
}
