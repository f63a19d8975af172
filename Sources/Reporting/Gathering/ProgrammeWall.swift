import TextTemplates
import Wording
import Workshop

/// The programme of a gathering for the wall: a page for each day, a row for each slot, a column for
/// each room, as it stands by now.
public struct ProgrammeWall: Sendable {
    private let gathering: Gathering
    private let wording: Wording
    private let slots: [Slot]

    /// How many rooms a sheet has place for; further ones have sheets of their own.
    private static let rooms = 7

    /// Prepares the programme.
    public init(_ gathering: Gathering, wording: Wording) {
        self.gathering = gathering
        self.wording = wording
        slots = gathering.sessions.map { Slot($0.slotNow) }
    }

    /// The pages as HTML.
    ///
    /// - Throws: ``ReportError`` when their template makes no sense.
    public func html() throws(ReportError) -> String { try page.html }

    /// The pages with their template.
    var page: FilledPage {
        FilledPage(
            PackageResources.programme_html_mustache,
            WallPages(
                language: wording.language.tag, title: gathering.title.onOneLine,
                place: gathering.place.onOneLine, kindName: wording(Paper.sheets.name),
                sheets: sheets))
    }

    /// The sheets in their order: a day after the other, then what has no day.
    private var sheets: [WallSheet] {
        var days: [(day: CalendarDay?, places: [Int])] = []
        for place in gathering.inOrder {
            let day = slots[place].day ?? onlyDay
            if let known = days.firstIndex(where: { $0.day == day }) {
                days[known].places.append(place)
            } else {
                days.append((day, [place]))
            }
        }
        return days.flatMap { sheets(of: $0.places, on: $0.day) }
    }

    /// The day of a gathering that has but one.
    private var onlyDay: CalendarDay? {
        let last = gathering.endsOn ?? gathering.startsOn
        return gathering.startsOn == last ? last : nil
    }

    private func sheets(of places: [Int], on day: CalendarDay?) -> [WallSheet] {
        let rooms = Gathering.inOrder(rooms: places.map { gathering.sessions[$0].roomNow })
        let date = day.map { wording.date(year: $0.year, month: $0.month, day: $0.day) } ?? ""
        return stride(from: 0, to: rooms.count, by: Self.rooms).map { first in
            let shown = Array(rooms[first..<min(rooms.count, first + Self.rooms)])
            let names = shown.map { $0.isBlank ? wording(.wallNoRoom) : $0.onOneLine }
            let range = rooms.count > Self.rooms ? [names.first ?? "", names.last ?? ""] : []
            return WallSheet(
                day: date, range: range.joined(separator: " – "), rooms: names,
                rows: rows(of: places, in: shown, on: day))
        }
    }

    /// A row for each slot in which something takes place in one of these rooms.
    private func rows(of places: [Int], in rooms: [String], on day: CalendarDay?) -> [WallRow] {
        let columns = Dictionary(
            zip(rooms.map(\.folded), rooms.indices)
        ) { first, _ in first }
        var rows: [WallRow] = []
        for place in places {
            let session = gathering.sessions[place]
            guard let column = columns[session.roomNow.folded] else { continue }
            let words = wording.words(for: slots[place], room: "", on: day)
            let slot = words.isBlank ? wording(.wallNoHour) : words
            if rows.last?.slot.folded != slot.folded {
                rows.append(
                    WallRow(slot: slot, cells: Array(repeating: WallCell(), count: rooms.count)))
            }
            rows[rows.count - 1].cells[column].sessions.append(entry(of: session))
        }
        return rows
    }

    private func entry(of session: GatheringSession) -> WallEntry {
        let note: String
        switch session.status {
        case .planned: note = ""
        // Where to is where it stands.
        case .moved: note = wording(.wallMoved)
        case .cancelled, .merged: note = session.decision(in: gathering, wording) ?? ""
        }
        return WallEntry(
            title: session.title.onOneLine,
            hosts: session.hosts.map(\.onOneLine).joined(separator: ", "),
            note: note, isOff: session.status == .cancelled || session.status == .merged)
    }
}

/// What the template of a programme is filled with.
private struct WallPages: TemplateThing {
    let language: String
    let title: String
    let place: String
    let kindName: String
    let sheets: [WallSheet]

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "language": .text(language)
        case "title": .text(title)
        case "place": place.isBlank ? nil : .text(place)
        case "kindName": .text(kindName)
        case "sheets": .list(sheets)
        default: nil
        }
    }
}

/// A page: its heading, of the day and of the range of rooms where there are more, the names of its
/// `rooms`, its `rows`.
private struct WallSheet: TemplateThing {
    let day: String
    let range: String
    let rooms: [String]
    let rows: [WallRow]

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "columns": .number(rooms.count + 1)
        case "heading": .text([day, range].filter { !$0.isBlank }.joined(separator: " · "))
        case "hasHeading": .flag(!day.isBlank || !range.isBlank)
        case "rooms":
            .list(rooms.map { WallEntry(title: $0, hosts: "", note: "", isOff: false) })
        case "rows": .list(rows)
        default: nil
        }
    }
}

/// A slot, and what takes place in each room.
private struct WallRow: TemplateThing {
    let slot: String
    var cells: [WallCell]

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "slot": .text(slot)
        case "cells": .list(cells)
        default: nil
        }
    }
}

/// What takes place in a room during a slot; mostly one session, or none.
private struct WallCell: TemplateThing {
    var sessions: [WallEntry] = []

    func child(named name: String) -> TemplateValue? { name == "sessions" ? .list(sessions) : nil }
}

/// A session: its `title`, its `hosts`, what was decided about it, and whether it is `off`.
private struct WallEntry: TemplateThing {
    let title: String
    let hosts: String
    let note: String
    let isOff: Bool

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "title": .text(title)
        case "hosts": hosts.isBlank ? nil : .text(hosts)
        case "note": note.isBlank ? nil : .text(note)
        case "off": .flag(isOff)
        default: nil
        }
    }
}

extension Phrase {
    fileprivate static let wallNoRoom = Phrase("gathering.wall.noRoom")
    fileprivate static let wallNoHour = Phrase("gathering.wall.noHour")
    fileprivate static let wallMoved = Phrase("gathering.mark.moved")
}
