/// Gives features their places, in the order in which they are met, so that a run of the program
/// is like any other.
struct FeaturePlaces {
    private var places: [UInt64: UInt32] = [:]

    /// How many there are.
    var count: Int { places.count }

    /// The features in the order of their places.
    var inOrder: [UInt64] {
        var features = [UInt64](repeating: 0, count: places.count)
        for (feature, place) in places { features[Int(place)] = feature }
        return features
    }

    /// The place of a feature that was met before.
    func known(_ hash: UInt64) -> UInt32? { places[hash] }

    /// The place of a feature, the next one for a new feature.
    mutating func place(of hash: UInt64) -> UInt32 {
        let next = UInt32(truncatingIfNeeded: places.count)
        return { (place: inout UInt32?) in
            if let place { return place }
            place = next
            return next
        }(&places[hash])
    }
}
