/// Something that cannot be at one time twice: told, and not forbidden.
public enum SlotClash: Equatable, Sendable {
    /// Two topics meet in a room.
    case room(String)
    /// Somebody welcomes people to two topics.
    case convener(ID<Participant>)
}
