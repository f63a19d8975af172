import TerminalUI

/// Every command there is, the registry of areas.
public enum CommandTable {
    /// All commands, in the order of the help.
    public static let all: [Command] = {
        let areas = [
            floorCommands, discussionCommands, namingCommands, organisationCommands, timeCommands,
            roundCommands, lineCommands, noteCommands, pairCommands, tableCommands,
            languageCommands, openSpaceCommands, readingCommands, sortingCommands, linkCommands,
            voteCommands, decisionCommands, electionCommands, groupCommands, closingCommands,
            handingCommands, seriesCommands, peopleCommands, handsCommands, importCommands,
            photoCommands, stageCommands, aloudCommands, sessionCommands, fileCommands,
            programCommands,
        ]
        var all: [Command] = []
        all.reserveCapacity(areas.reduce(0) { $0 + $1.count })
        for area in areas { all += area }
        return all
    }()

    /// The command of that name.
    public static func named(_ name: String) -> Command? { byName[name] }

    /// The command that a key runs where the program is now.
    static func command(for key: Key, in state: State) -> Command? {
        for place in places(of: key) where !all[place].keys(in: state).isEmpty {
            return all[place]
        }
        return nil
    }

    /// Whether a key runs a command anywhere: mostly several, each in rounds of its own.
    static func runsElsewhere(_ key: Key) -> Bool { !places(of: key).isEmpty }

    /// Where the commands with that key stand in the table.
    private static func places(of key: Key) -> [Int] {
        var places: [Int] = []
        for entry in keys where entry.key == key { places.append(entry.place) }
        return places
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// Every key of every command with the command's place.
    ///
    /// A list: to go through a few hundred keys costs
    /// a key press little, and to put them into a dictionary costs a start much.
    private static let keys: [(key: Key, place: Int)] = {
        var keys: [(key: Key, place: Int)] = []
        for place in all.indices {
            for key in all[place].keys { keys.append((key, place)) }
        }
        return keys
    }()
}
