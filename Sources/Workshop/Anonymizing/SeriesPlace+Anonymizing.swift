extension SeriesPlace {
    /// The place with every text changed.
    func rewritten(_ change: (String, String) -> String) -> SeriesPlace {
        var place = self
        place.name = change("series/name", name)
        place.previous?.rewrite("series", change)
        place.decided = decided.enumerated().map { change("series/decided/\($0)", $1) }
        place.done = done.enumerated().map { change("series/done/\($0)", $1) }
        return place
    }
}

extension EarlierSession {
    /// Changes the title; the path is that of the thing that names the session.
    mutating func rewrite(_ path: String, _ change: (String, String) -> String) {
        title = change("\(path)/origin", title)
    }
}
