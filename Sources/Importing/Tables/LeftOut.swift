import Workshop

/// Why a note of another program's file stays outside.
public enum LeftOut: String, CaseIterable, Sendable {
    /// It holds no text.
    case empty
    /// Its row has no such column.
    case missingColumn
    /// Whoever moderates or decides has refused it.
    case rejected
    /// Its author took it back.
    case withdrawn
    /// It is not shown to the public there.
    case hidden
    /// It was put away there.
    case archived
    /// It is not written to its end.
    case draft
    /// It was thrown away there.
    case deleted
    /// The form was not sent.
    case unfinished
    /// It amends another one, whose words it repeats.
    case amendment
    /// It says something about the person instead of the matter.
    case aboutPerson
    /// It is a comment, a vote or a piece of news under another one.
    case reaction
    /// It is the title of a part of a board.
    case heading
    /// It stands in a table or between signs of the page.
    case layout
    /// The session holds the same text in that round.
    case known
    /// It was changed since it was brought in.
    case changed
    /// It is longer than a session may hold.
    case tooLong

    /// Whether somebody can want it back: it has a text that could come in.
    public var canBeWanted: Bool {
        switch self {
        case .rejected, .withdrawn, .hidden, .archived, .draft, .deleted, .unfinished, .amendment,
            .aboutPerson, .reaction, .heading, .layout:
            true
        case .empty, .missingColumn, .known, .changed, .tooLong: false
        }
    }
}

extension LeftOut {
    /// What a cell of a column of states says; nil when the row counts.
    init?(state: String) {
        let words = HeadWords.normal(state)
        if state.trimmed == "-1" {
            self = .rejected
            return
        }
        guard !words.isEmpty, words.count < 80 else { return nil }
        for (phrase, reason) in Self.phrases where words.contains(phrase) {
            self = reason
            return
        }
        for token in words.split(separator: " ") {
            if let reason = Self.tokens[String(token)] {
                self = reason
                return
            }
        }
        return nil
    }

    /// What the states of a table say; each is looked at once, since a table has few of them.
    struct States {
        private var known: [String: LeftOut?] = [:]

        mutating func reason(_ state: String) -> LeftOut? {
            if let known = known[state] { return known }
            let reason = LeftOut(state: state)
            known[state] = .some(reason)
            return reason
        }
    }

    private static let phrases: [(String, LeftOut)] = [
        ("not approved", .rejected), ("non approuve", .rejected), ("no aprobad", .rejected),
        ("nicht genehmigt", .rejected), ("not accepted", .rejected), ("non retenu", .rejected),
        ("non accepte", .rejected), ("no aceptad", .rejected), ("kabul edilmedi", .rejected),
        ("not published", .hidden), ("non publie", .hidden),
        ("no publicad", .hidden), ("nicht veroffentlicht", .hidden), ("yayimlanmad", .hidden),
        ("geri cekil", .withdrawn), ("on hold", .rejected),
    ]

    private static let tokens: [String: LeftOut] = {
        var tokens: [String: LeftOut] = [:]
        let lists: [(String, LeftOut)] = [
            (
                """
                rejected refused denied declined disapproved unfeasible infeasible infaisable inviable inadmissible invalid irrecevable rejete \
                rejetee rejetes rejetees refuse refusee rechazada rechazado denegada denegado abgelehnt \
                abgelehnte reddedildi rejeitada rejeitado respinta respinto rifiutata rifiutato blocked bloque
                """, .rejected
            ),
            (
                """
                withdrawn retired cancelled canceled annule annulee retire retiree retirada retirado \
                cancelada cancelado abgesagt zuruckgezogen iptal annullato
                """, .withdrawn
            ),
            (
                "hidden masque masquee cache cachee oculta oculto versteckt gizli unlisted private prive",
                .hidden
            ),
            (
                "archived archive archivee archivada archivado archiviert arsivlendi archiviata",
                .archived
            ),
            ("draft brouillon borrador entwurf taslak bozza rascunho", .draft),
            (
                """
                deleted trashed trash supprime supprimee eliminada eliminado geloscht silindi spam \
                corbeille papelera papierkorb removed
                """, .deleted
            ),
            (
                "incomplete unfinished partial inacheve inachevee incompleta incompleto unvollstandig",
                .unfinished
            ),
        ]
        for (list, reason) in lists {
            for word in list.split(separator: " ") { tokens[String(word)] = reason }
        }
        return tokens
    }()

    /// What a cell of yes or no, or of a moment, says.
    static func isTrue(_ cell: String) -> Bool {
        let words = cell.trimmed.lowercased()
        return !words.isEmpty && !isFalse(words)
    }

    /// Whether a cell says no; an empty one says nothing.
    static func isFalse(_ cell: String) -> Bool {
        falseWords.contains(cell.trimmed.lowercased())
    }

    private static let falseWords: Set = [
        "0", "false", "no", "non", "nein", "hayır", "faux", "falso", "null", "none", "nil", "-",
        "f", "n",
        "undefined", "falsch", "yanlış",
    ]
}
