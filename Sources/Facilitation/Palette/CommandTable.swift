import TerminalUI

/// Every command there is, the registry of areas.
public enum CommandTable {
    /// All commands, in the order of the help.
    public static let all: [Command] =
        floorCommands + discussionCommands + namingCommands + organisationCommands + timeCommands
        + roundCommands
        + lineCommands
        + noteCommands + pairCommands + tableCommands + languageCommands + openSpaceCommands
        + readingCommands + sortingCommands + linkCommands + voteCommands + decisionCommands
        + electionCommands + groupCommands + closingCommands + handingCommands + seriesCommands
        + peopleCommands
        + handsCommands + importCommands + photoCommands + stageCommands + aloudCommands
        + sessionCommands
        + fileCommands
        + programCommands

    /// The command of that name.
    public static func named(_ name: String) -> Command? { byName[name] }

    /// The command that a key runs where the program is now.
    static func command(for key: Key, in state: State) -> Command? {
        byKey[key]?.first { !$0.keys(in: state).isEmpty }
    }

    /// Whether a key runs a command anywhere: mostly several, each in rounds of its own.
    static func runsElsewhere(_ key: Key) -> Bool { byKey[key] != nil }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    private static let byKey: [Key: [Command]] = all.reduce(into: [:]) { table, command in
        for key in command.keys { table[key, default: []].append(command) }
    }
}
