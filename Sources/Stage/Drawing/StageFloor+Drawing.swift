import Wording
import Workshop

extension StageFloor {
    /// Says who speaks in the place of what is to be done, and who comes next below.
    func put(into content: inout SceneContent, _ task: Phrase, _ wording: Wording) {
        let lines = lines(wording)
        content.headline = speaker == nil ? wording(task) : lines[0]
        content.details = speaker == nil ? lines : Array(lines.dropFirst())
    }

    /// Who speaks, and who comes next, a line each.
    func lines(_ wording: Wording) -> [String] {
        var lines: [String] = []
        if let speaker { lines.append("▶ " + speaker.text(wording)) }
        // Nobody is told that somebody comes after the last one who is named.
        let last = waiting == nil ? next.endIndex : (next.lastIndex { $0 != .somebody } ?? -1) + 1
        if last > 0 {
            let names = next.prefix(last).map { $0.text(wording) }.joined(separator: ", ")
            lines.append(wording(Phrase("screen.next", .text("names", names))))
        }
        if let waiting, waiting > last {
            lines.append(wording(Phrase("stage.waiting", .count(waiting))))
        }
        return lines
    }
}

extension StagePerson {
    /// The person in words.
    func text(_ wording: Wording) -> String {
        switch self {
        case .name(let name): name
        case .place(let number): wording(.seat(number))
        case .somebody: wording(Phrase("stage.somebody"))
        }
    }
}

extension [StagePerson] {
    /// People in a row: names in their order, then places; a star marks the host.
    func listed(host: StagePerson?, _ wording: Wording) -> String {
        let people = host.map { host in contains(host) ? self : self + [host] } ?? self
        func sign(_ person: StagePerson) -> String { person == host ? "★ " : "" }
        var parts: [String] = []
        var places: [String] = []
        for person in people.sorted() {
            if case .place(let number) = person, person != host {
                places.append("\(number)")
            } else {
                parts.append(sign(person) + person.text(wording))
            }
        }
        if places.count == 1, let place = Int(places[0]) {
            parts.append(wording(.seat(place)))
        } else if !places.isEmpty {
            let numbers = places.joined(separator: ", ")
            parts.append(wording(Phrase("stage.places", .text("numbers", numbers))))
        }
        return parts.joined(separator: ", ")
    }
}
