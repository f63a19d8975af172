import Stage
import TerminalUI
import Wording
import Workshop

/// A first evening to practise on: an invented one, then one of one's own with people who are not there.
///
/// The invented one plays by itself. It is the ordinary program; what is added is a guide, and the room's
/// screen beside it where there is space.
public struct Rehearsal: Equatable, Sendable {
    /// What is going on.
    enum Part: Equatable, Sendable {
        /// The invented evening, which needs no hands.
        case fiction
        /// The facilitator's own.
        case evening
    }

    /// The terminal, of which the facilitator's screen is a part.
    var terminal: Size
    var part = Part.fiction
    /// What the invented evening consists of.
    var deeds: [FictionDeed] = []
    /// How many of them are done.
    var played = 0
    /// When the next one is due; nil while it stands still.
    var due: Moment?
    /// How many steps of the facilitator's own evening are done.
    var place = 0
    /// What both evenings are made of.
    let template: Template
    /// The room's screen, beside the facilitator's.
    var room = StageScreen()

    init(_ template: Template, terminal: Size) {
        self.template = template
        self.terminal = terminal
    }

    /// Whether both screens stand side by side; one comes after the other where they have no space.
    var isSplit: Bool { terminal.columns >= 120 && terminal.rows >= 36 }

    /// How large the facilitator's screen is.
    var desk: Rect {
        let above = Rect(terminal).splitBottom(Self.guideRows).rest
        return isSplit ? above.splitLeft(terminal.columns / 2).left : above
    }

    /// Where the room's screen is; nil where it has no space.
    var roomPlace: Rect? {
        guard isSplit else { return nil }
        let above = Rect(terminal).splitBottom(Self.guideRows).rest
        return above.splitLeft(terminal.columns / 2).rest.splitLeft(1).rest
    }

    /// Where the guide is.
    var guide: Rect { Rect(terminal).splitBottom(Self.guideRows).bottom }

    /// A rule and two lines.
    private static let guideRows = 3

    /// The invented evening: some rounds of the other one.
    var fiction: Template {
        var fiction = template
        fiction.rounds = template.rounds.filter {
            [.opening, .goRound, .sorting, .closing].contains($0.content.kind)
        }
        for place in fiction.rounds.indices where fiction.rounds[place].content.kind == .goRound {
            fiction.rounds[place].goesToSorting = true
        }
        return fiction
    }
}
