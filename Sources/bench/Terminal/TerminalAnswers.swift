/// What a plain terminal answers when a program asks what it is and where the cursor stands.
///
/// Some programs wait for these answers; a question that two reads cut in two is missed.
struct TerminalAnswers {
    private static let answers: [(question: String, answer: String)] = [
        ("\u{1B}[c", "\u{1B}[?1;2c"), ("\u{1B}[0c", "\u{1B}[?1;2c"),
        ("\u{1B}[>c", "\u{1B}[>0;10;1c"), ("\u{1B}[5n", "\u{1B}[0n"),
        ("\u{1B}[6n", "\u{1B}[1;1R"),
    ]

    /// The answers to all questions in some output.
    func answer(to output: ArraySlice<UInt8>) -> [UInt8] {
        guard output.contains(0x1B) else { return [] }
        return Self.answers.flatMap { question, answer in
            Array(output).contains(Array(question.utf8)) ? Array(answer.utf8) : []
        }
    }
}
