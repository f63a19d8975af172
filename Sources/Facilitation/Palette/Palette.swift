import Stage
import TerminalUI
import Wording
import Workshop

/// A list to choose from, narrowed by what is typed.
struct Palette: Equatable, Sendable {
    /// What is chosen, and what for.
    enum Choice: Equatable, Sendable {
        case command
        case author([ID<Contribution>])
        case speaker(saying: String)
        case stack
        /// Who has the floor next.
        case floor
        /// Who reports for a table.
        case reporter(ID<Table>)
        /// Which round late notes are for.
        case lateRound
        /// Whose these contributions are; whose the floor is when there are none.
        case organisation([ID<Contribution>])
        /// Who welcomes people to a topic.
        case convener(ID<Contribution>)
        /// Which topic of an open space a group carries on.
        case topicForGroup
        case themeForNotes([ID<Contribution>])
        case themeForCopy(ID<Contribution>)
        case themeToMerge(ID<Theme>)
        case linkToRemove(ID<Theme>)
        case kindOfRound(after: ID<Round>?)
        /// Where else this was said.
        case placeOf(ID<Contribution>)
        /// A workshop to be taken out of the bin.
        case binned
    }

    /// One row.
    struct Item: Equatable {
        enum Value: Equatable {
            case command(String)
            case participant(ID<Participant>?)
            /// Somebody who is not in the list.
            case newcomer(String)
            case theme(ID<Theme>)
            case topics([ID<Contribution>])
            case link(ThemeLink)
            case kind(RoundKind)
            case organisation(String)
            case nextQuestion
            case round(ID<Round>)
            case place(Provenance)
            case file(String)
        }

        var value: Value
        var name: String
        var detail: String
        /// Why it cannot be chosen right now.
        var obstacle: String?
    }

    let choice: Choice
    var field: TextField
    var list = SelectableList()

    init(_ choice: Choice, typed: String = "") {
        self.choice = choice
        field = TextField(typed)
    }

    /// What is typed of the name, without the argument behind it.
    private var wanted: String {
        guard case .command = choice else { return field.text.trimmed }
        return String(field.text.prefix { $0 != " " })
    }

    /// What is typed behind the name of a command.
    var argument: String {
        guard case .command = choice, let space = field.text.firstIndex(of: " ") else { return "" }
        return String(field.text[space...]).trimmed
    }

    /// What to say where nothing fits what is typed.
    var nothingFits: Phrase {
        choice == .command
            ? Phrase("message.noSuchCommand", .text("name", wanted)) : .nothingFits
    }

    /// Whether a file or a folder is being named behind a command that takes one.
    var namesFile: Bool {
        guard case .command = choice, field.text.contains(" ") else { return false }
        return ["bring-in", "copy-to", "save-elsewhere", "import", "photo"].contains(wanted)
    }

    /// The rows that fit what is typed, the best first.
    func items(in state: State) -> [Item] {
        var all = allItems(in: state)
        let wanted = wanted.folded
        guard !wanted.isEmpty else { return all }
        if case .organisation = choice { return organisations(all, called: wanted, in: state) }
        if case .command = choice { all += commandsElsewhere(wanted, in: state) }
        if choice.asksPerson { return people(all, called: wanted, in: state) }
        return all.compactMap { item -> (Item, Int)? in
            guard let rank = fuzzyRank(wanted, in: "\(item.name) \(item.detail)".folded)
            else { return nil }
            let isExact = item.name.folded == wanted
            return (item, isExact ? -1 : rank)
        }.enumerated().sorted { ($0.1.1, $0.0) < ($1.1.1, $1.0) }.map(\.1.0)
    }

    /// The commands of other rounds whose names begin so: whoever means one must not run another.
    private func commandsElsewhere(_ wanted: String, in state: State) -> [Item] {
        CommandTable.all.filter { $0.name.hasPrefix(wanted) && !$0.isAtHome(state) }.map {
            Item(
                value: .command($0.name), name: $0.name, detail: state.wording($0.help),
                obstacle: state.wording(Phrase("palette.notHere")))
        }
    }

    private func allItems(in state: State) -> [Item] {
        let wording = state.wording
        switch choice {
        case .command:
            return CommandTable.all.filter { $0.isAtHome(state) }.map { command in
                Item(
                    value: .command(command.name), name: command.name,
                    detail: wording(command.help),
                    obstacle: command.obstacle(state).map { wording($0) })
            }
        case .author, .speaker, .stack, .floor, .convener, .reporter:
            guard let session = state.session else { return [] }
            let people = session.participants.filter { $0.isPresent || choice.takesAbsent }
            let items = people.map { participant in
                Item(
                    value: .participant(participant.id),
                    name: session.shownName(of: participant.id, wording), detail: "")
            }
            guard choice.takesNobody else { return items }
            return items + [Item(value: .participant(nil), name: wording(.noAuthor), detail: "")]
        case .topicForGroup: return topicsForGroups(in: state)
        case .themeForNotes, .themeForCopy, .themeToMerge:
            guard let session = state.session else { return [] }
            return session.themes.filter { choice != .themeToMerge($0.id) }.map { theme in
                Item(
                    value: .theme(theme.id), name: theme.name,
                    detail: wording(.contributions(session.count(in: theme.id))))
            }
        case .organisation(let ids): return organisations(for: ids, in: state)
        case .linkToRemove(let id):
            guard let session = state.session, let theme = session.themes[id] else { return [] }
            return theme.links.map { link in
                Item(
                    value: .link(link), name: session.line(of: link, from: id, wording),
                    detail: link.word)
            }
        case .placeOf(let id): return places(for: id, in: state)
        case .lateRound:
            return state.lateRounds.map {
                Item(value: .round($0.id), name: $0.name(wording), detail: "")
            }
        case .binned:
            return state.home.binned.map { entry in
                Item(value: .file(entry.path), name: entry.title, detail: entry.fileName)
            }
        case .kindOfRound:
            return RoundKind.all.map { kind in
                Item(value: .kind(kind), name: wording(kind.phrase), detail: "")
            }
        }
    }
}

extension Palette.Choice {
    fileprivate var takesAbsent: Bool {
        if case .author = self { return true }
        return false
    }

    /// Whether nobody may be chosen, too.
    fileprivate var takesNobody: Bool {
        switch self {
        case .author, .convener, .reporter: true
        default: false
        }
    }

    /// What is to be chosen, as a title.
    var title: Phrase {
        switch self {
        case .command: .paletteTitle
        case .author: .chooseAuthor
        case .speaker, .stack, .floor: .chooseSpeaker
        case .convener: .chooseConvener
        case .topicForGroup: .chooseTopic
        case .reporter: .chooseReporter
        case .lateRound: .chooseLateRound
        case .themeForNotes, .themeForCopy: .chooseTheme
        case .themeToMerge: .chooseThemeToMerge
        case .organisation: .chooseOrganisation
        case .linkToRemove: .chooseLink
        case .kindOfRound: .chooseKind
        case .placeOf: .choosePlace
        case .binned: .chooseBinned
        }
    }
}

/// How well typed letters fit a text, small being good; nil when they do not fit.
///
/// The letters have to come in their order.
func fuzzyRank(_ typed: String, in text: String) -> Int? {
    if text.hasPrefix(typed) { return 0 }
    if text.contains(" " + typed) || text.contains("-" + typed) { return 5 }
    if text.contains(typed) { return 10 }
    var rank = 20
    var rest = Substring(text)
    for letter in typed {
        guard let place = rest.firstIndex(of: letter) else { return nil }
        rank += rest.distance(from: rest.startIndex, to: place)
        rest = rest[rest.index(after: place)...]
    }
    return rank
}

extension Palette: PopupContent {
    var popup: Popup { .palette(self) }
    var manualPlace: ManualPlace { .page(.keys) }

    var isForTheRoom: Bool { choice == .command }

    func isGone(from state: State) -> Bool { false }

    func draft(in state: State) -> FormDraft? { nil }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawPalette(self, in: &frame)
    }

    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] {
        field.insertLine(text)
        return []
    }

    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        let items = items(in: state)
        switch key {
        case .escape, .control("c"):
            state.popup = nil
        case .enter:
            list.clamp(count: items.count)
            guard items.indices.contains(list.selected) else {
                state.message = StatusMessage(nothingFits, .warning)
                return []
            }
            state.popup = nil
            return state.choose(items[list.selected], in: self, event)
        case .tab where namesFile:
            return [
                .completePath(
                    argument, beside: state.workshop?.path ?? "",
                    ofAnyKind: ["import", "photo"].contains(wanted))
            ]
        case .tab:
            list.clamp(count: items.count)
            if items.indices.contains(list.selected) {
                field.set(items[list.selected].name + " ")
                list = SelectableList()
            }
        default:
            if list.handle(key, count: items.count) { return [] }
            if field.handle(key) {
                list = SelectableList()
            } else if key == .backspace {
                state.popup = nil
            }
        }
        return []
    }
}

extension State {
    /// Goes on with the path of a file as far as all that begin so agree, and says which there are.
    mutating func complete(_ typed: String, to paths: [String]) {
        guard case .palette(var palette)? = popup, palette.namesFile, palette.argument == typed
        else { return }
        guard let first = paths.first else {
            message = StatusMessage(Phrase("message.noSuchPath", .text("path", typed)), .warning)
            return
        }
        let common = paths.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
        if common.utf8.count > typed.utf8.count {
            let command = palette.field.text.prefix { $0 != " " }
            palette.field.set("\(command) \(common)")
            popup = .palette(palette)
        } else if paths.count > 1 {
            let names = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
            message = StatusMessage(
                Phrase("message.pathsFound", .text("files", names.joined(separator: "   "))))
        }
    }

    fileprivate mutating func choose(
        _ item: Palette.Item, in palette: Palette, _ event: Event
    ) -> [Effect] {
        switch (palette.choice, item.value) {
        case (_, .newcomer(let name)):
            guard let (id, joined) = add(name) else { return [] }
            let known = Palette.Item(value: .participant(id), name: name, detail: "")
            let effects = joined + choose(known, in: palette, event)
            message = StatusMessage(.added([name]))
            return effects
        case (_, .command(let name)):
            guard let command = CommandTable.named(name) else { return [] }
            return run(command, argument: palette.argument, event: event)
        case (.author(let ids), .participant(let author)):
            return make { session, now in try session.reassigning(ids, to: author, at: now) }
        case (.speaker(let text), .participant(let author?)):
            return recordSaid(by: author, text, event)
        case (.floor, .participant(let id?)):
            return make { session, now in try session.handingOn(to: id, at: now) }
        case (.convener(let topic), .participant(let convener)):
            let effects = make { session, now in
                try session.settingConvener(convener, of: topic, at: now)
            }
            if let slot = session?.slotAndTable(of: topic)?.slot { sayClashes(inSlot: slot.id) }
            return effects
        case (.topicForGroup, .topics(let topics)):
            return make { session, now, entropy in
                try session.openingGroups(on: topics, entropy: &entropy, at: now)
            }
        case (.reporter(let table), .participant(let reporter)):
            return setReporter(reporter, of: table)
        case (.lateRound, .round(let id)):
            return session?.agenda[id].map { writeLate(in: $0) } ?? []
        case (.themeForNotes(let notes), .theme(let theme)):
            return make { session, now in try session.sorting(notes, into: theme, at: now) }
        case (.themeForCopy(let note), .theme(let theme)):
            return make { session, now, entropy in
                try session.duplicating(note, into: theme, entropy: &entropy, at: now)
            }
        case (.themeToMerge(let theme), .theme(let other)):
            return make { session, now in try session.merging(theme, into: other, at: now) }
        case (.linkToRemove(let theme), .link(let link)):
            return make { session, now in
                try session.unlinking(theme, from: link.to, link.kind, at: now)
            }
        case (.kindOfRound(let other), .kind(let kind)):
            return addRound(kind, after: other)
        case (.placeOf(let id), .place(let place)):
            return make { session, now in try session.moving([id], to: place, at: now) }
        case (.organisation(let ids), .organisation(let name)) where !ids.isEmpty:
            return make { session, now in
                try session.reassigning(ids, toOrganisation: name, at: now)
            }
        case (.organisation, .organisation(let name)):
            return giveTheFloor(toOrganisation: name, isWhole: true)
        case (.binned, .file(let path)):
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return [.takeOut(path: path, to: "\(home.folder)/\(name)")]
        case (.organisation, .nextQuestion):
            return askNextQuestion()
        default:
            return []
        }
    }
}

extension Phrase {
    static let paletteTitle = Phrase("palette.title")
    static let chooseAuthor = Phrase("palette.author")
    static let chooseSpeaker = Phrase("palette.speaker")
    static let chooseReporter = Phrase("palette.reporter")
    static let chooseLateRound = Phrase("palette.lateRound")
    static let chooseTheme = Phrase("palette.theme")
    static let chooseThemeToMerge = Phrase("palette.themeToMerge")
    static let choosePlace = Phrase("palette.place")
    static let chooseKind = Phrase("palette.kindOfRound")
    static let noAuthor = Phrase("palette.noAuthor")
    static let chooseBinned = Phrase("palette.binned")
    static let nothingFits = Phrase("palette.nothingFits")
    static let hintComplete = Phrase("hint.line.complete")
}

extension String {
    /// What both texts begin with.
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
