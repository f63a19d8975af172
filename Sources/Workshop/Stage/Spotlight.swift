/// One thing that fills the stage.
public enum Spotlight: Equatable, Sendable {
    /// What somebody said.
    case contribution(ID<Contribution>)
    /// A theme with its notes.
    case theme(ID<Theme>)
    /// The themes with the links between them.
    case links
    /// The grid of an open space: what meets where and when.
    case grid
    /// How long those of each mark have spoken.
    case speakingTime
    /// A page of the synthesis, from 0, being reread with the group.
    case rereading(page: Int)
}
