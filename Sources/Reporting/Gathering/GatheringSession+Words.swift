import Wording
import Workshop

extension GatheringSession {
    /// What people have decided about it, in words; nil for a session that is as announced.
    public func decision(in gathering: Gathering, _ wording: Wording) -> String? {
        switch status {
        case .planned: return nil
        case .cancelled: return wording(.gatheringCancelled)
        case .moved:
            return wording(
                .gatheringMoved(to: wording.words(for: Slot(slotNow), room: roomNow)))
        case .merged:
            let other = gathering.sessions.first { $0.id == mergedInto }
            return wording(.gatheringMerged(into: other?.title ?? mergedInto?.text ?? ""))
        }
    }
}
