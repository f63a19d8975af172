import Workshop

extension SeriesPlace {
    /// The place in a series, for other programs.
    var data: JSONText {
        var members: [(String, JSONText)] = []
        if !name.isEmpty { members.append(("name", .text(name))) }
        members.append(("number", .number(number)))
        if let previous { members.append(("previous", previous.data)) }
        if !decided.isEmpty { members.append(("decided", .list(decided.map(JSONText.text)))) }
        if !done.isEmpty { members.append(("done", .list(done.map(JSONText.text)))) }
        return .object(members)
    }
}

extension EarlierSession {
    /// An earlier session, for other programs.
    var data: JSONText {
        var members: [(String, JSONText)] = [("id", .text(id.text))]
        if !title.isEmpty { members.append(("title", .text(title))) }
        if let date { members.append(("date", .text(date.iso))) }
        return .object(members)
    }
}

extension ThemeLink {
    /// A link, for other programs.
    var data: JSONText {
        var members: [(String, JSONText)] = [
            ("to", .text(to.text)), ("kind", .text(kind.rawValue)),
        ]
        if !word.isEmpty { members.append(("word", .text(word))) }
        return .object(members)
    }
}
