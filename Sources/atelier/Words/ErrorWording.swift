import SessionStore
import TerminalUI
import Wording

extension SessionFileError {
    /// What to say about it; of many problems the first one, and how many there are.
    var phrase: Phrase {
        if case .problems(let file, let problems) = self, let first = problems.first {
            let said = first.phrase(in: file)
            guard problems.count > 1 else { return said }
            return Phrase(
                "problem.firstOfMore", .phrase("problem", said), .count(problems.count - 1))
        }
        let arguments = wordingArguments.map(PhraseArgument.init)
        if case .notReadableAgain(_, let reason) = self {
            return Phrase(key: wordingKey, arguments: arguments + [.phrase("why", reason.phrase)])
        }
        return Phrase(key: wordingKey, arguments: arguments)
    }
}

extension SessionFileError {
    /// All there is to say about it, a line for each problem of a file.
    var phrases: [Phrase] {
        guard case .problems(let file, let problems) = self else { return [phrase] }
        return problems.map { $0.phrase(in: file) }
    }
}

extension Problem {
    /// The line that people and editors read: `file:line:column: path: problem`.
    func phrase(in file: String) -> Phrase {
        let reason = reason.phrase
        guard !path.isEmpty else {
            return Phrase(
                "problem.atPlace", .text("file", file), .number("line", line),
                .number("column", column), .phrase("problem", reason))
        }
        return Phrase(
            "problem.atPath", .text("file", file), .number("line", line),
            .number("column", column), .text("path", path), .phrase("problem", reason))
    }
}

extension ProblemReason {
    /// What is wrong, without where.
    fileprivate var phrase: Phrase {
        Phrase(key: wordingKey, arguments: wordingArguments.map(PhraseArgument.init))
    }
}

extension TerminalError {
    /// What to say about it.
    var phrase: Phrase {
        switch self {
        case .notATerminal: .noTerminal
        case .unknownType(let type): Phrase("error.terminal.unknownType", .text("type", type))
        }
    }
}

extension PhraseArgument {
    fileprivate init(_ argument: (name: String, value: ProblemArgument)) {
        switch argument.value {
        case .text(let text): self = .text(argument.name, text)
        case .number(let number): self = .number(argument.name, number)
        case .wording(let key): self = .phrase(argument.name, Phrase(key: key, arguments: []))
        }
    }
}
