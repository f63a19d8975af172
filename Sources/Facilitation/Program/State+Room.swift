import Workshop

// Whether the file has room: what is recorded must be read again.
extension State {
    /// The size that the file has with a change.
    ///
    /// What makes the file smaller is never refused, whatever its size.
    ///
    /// - Throws: why nobody could read the file again.
    func size(with change: Change) throws(ChangeError) -> FileSize {
        guard let workshop else { return FileSize(bytes: 0, values: 0) }
        let growth = gauge.growth(change, workshop.session)
        if growth.holdsTooLongText { throw .textTooLong }
        let size = (workshop.fileSize ?? gauge.size(workshop.session)) + growth.size
        let limit = change.isOfTheCourse ? gauge.limit : gauge.limit - gauge.reserve
        if growth.size.bytes > 0, size.bytes > limit.bytes { throw .fileFull(size, limit: limit) }
        if growth.size.values > 0, size.values > limit.values {
            throw .fileFull(size, limit: limit)
        }
        return size
    }
}

extension Change {
    /// Whether it is of rounds and of the session itself alone, and brings nothing that anybody
    /// said or wrote down.
    fileprivate var isOfTheCourse: Bool {
        var others = self
        others.facts = nil
        others.agenda = []
        return others.isEmpty
    }
}
