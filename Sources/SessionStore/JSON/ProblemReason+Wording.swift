extension ProblemReason {
    /// The key of this problem's text in the catalogues of interface texts.
    public var wordingKey: String {
        switch self {
        case .notUTF8: "problem.notUTF8"
        case .tooLarge: "problem.tooLarge"
        case .tooDeep: "problem.tooDeep"
        case .tooManyValues: "problem.tooManyValues"
        case .twoVersions: "problem.twoVersions"
        case .syntax(let fault): fault.wordingKey
        case .duplicateKey: "problem.duplicateKey"
        case .expected: "problem.expected"
        case .missing: "problem.missing"
        case .unknownMember: "problem.unknownMember"
        case .empty: "problem.empty"
        case .notAnInteger: "problem.notAnInteger"
        case .outOfRange: "problem.outOfRange"
        case .unknownValue: "problem.unknownValue"
        case .textTooLong: "problem.textTooLong"
        case .struckKeepsWords: "problem.struckKeepsWords"
        case .malformed(_, let format): format.wordingKey
        case .unknownReference: "problem.unknownReference"
        case .cyclicReference: "problem.cyclicReference"
        case .duplicateIdentifier: "problem.duplicateIdentifier"
        case .laterFormat: "problem.laterFormat"
        case .notASession: "problem.notASession"
        case .furtherProblems: "problem.furtherProblems"
        }
    }

    /// What the text mentions, by the names of its placeholders.
    public var wordingArguments: [(name: String, value: ProblemArgument)] {
        switch self {
        case .notUTF8(let byte): [("byte", .text(byte.hexadecimal))]
        case .tooLarge(let bytes, let limit):
            // Rounded up, so that a file one byte over the limit is not said to be of its size.
            [("size", .number((bytes + 0xFFFFF) >> 20)), ("limit", .number(limit >> 20))]
        case .tooDeep(let limit), .tooManyValues(let limit): [("limit", .number(limit))]
        case .twoVersions(let places): [("lines", .text(ConflictedText.listed(places)))]
        case .syntax(let fault): fault.wordingArguments
        case .duplicateKey(let key): [("key", .text(key))]
        case .expected(let kind, let found):
            [("expected", .wording(kind.wordingKey)), ("found", .wording(found.wordingKey))]
        case .missing, .unknownMember, .empty, .notASession, .struckKeepsWords: []
        case .textTooLong(let bytes, let limit):
            // Rounded up, as above.
            [("size", .number((bytes + 0x3FF) >> 10)), ("limit", .number(limit >> 10))]
        case .notAnInteger(let literal): [("value", .text(literal))]
        case .outOfRange(let literal, let range):
            [
                ("value", .text(literal)), ("least", .number(range.lowerBound)),
                ("most", .number(range.upperBound)),
            ]
        case .unknownValue(let value, let known):
            [("value", .text(value)), ("known", .text(known.joined(separator: ", ")))]
        case .malformed(let text, _): [("value", .text(text))]
        case .unknownReference(let identifier), .cyclicReference(let identifier),
            .duplicateIdentifier(let identifier):
            [("identifier", .text(identifier))]
        case .laterFormat(let found, let known):
            [("found", .number(found)), ("known", .number(known))]
        case .furtherProblems(let count): [("count", .number(count))]
        }
    }
}

extension JSONSyntaxFault {
    /// The key of this fault's text.
    var wordingKey: String {
        switch self {
        case .nothing: "problem.syntax.nothing"
        case .byteOrderMark: "problem.syntax.byteOrderMark"
        case .endsEarly: "problem.syntax.endsEarly"
        case .unexpected: "problem.syntax.unexpected"
        case .trailingComma: "problem.syntax.trailingComma"
        case .comment: "problem.syntax.comment"
        case .textAfterEnd: "problem.syntax.textAfterEnd"
        case .controlCharacter: "problem.syntax.controlCharacter"
        case .unknownEscape: "problem.syntax.unknownEscape"
        case .loneSurrogate: "problem.syntax.loneSurrogate"
        case .malformedNumber: "problem.syntax.malformedNumber"
        }
    }

    /// What the text mentions.
    var wordingArguments: [(name: String, value: ProblemArgument)] {
        switch self {
        case .unexpected(let scalar, let expected):
            [("found", .text(String(scalar))), ("expected", .wording(expected.wordingKey))]
        case .controlCharacter(let scalar):
            [("code", .text(UInt8(truncatingIfNeeded: scalar.value).hexadecimal))]
        default: []
        }
    }
}

extension JSONKind {
    /// The key of this kind's name.
    var wordingKey: String {
        switch self {
        case .null: "json.kind.null"
        case .boolean: "json.kind.boolean"
        case .number: "json.kind.number"
        case .string: "json.kind.string"
        case .array: "json.kind.array"
        case .object: "json.kind.object"
        }
    }
}

extension JSONExpectation {
    /// The key of what is expected.
    var wordingKey: String {
        switch self {
        case .value: "json.expected.value"
        case .key: "json.expected.key"
        case .colon: "json.expected.colon"
        case .commaOrBracket: "json.expected.commaOrBracket"
        case .commaOrBrace: "json.expected.commaOrBrace"
        }
    }
}

extension TextFormat {
    /// The key of what is wrong with a text of this format.
    var wordingKey: String {
        switch self {
        case .date: "problem.malformed.date"
        case .time: "problem.malformed.time"
        case .language: "problem.malformed.language"
        case .identifier: "problem.malformed.identifier"
        case .link: "problem.malformed.link"
        case .position: "problem.malformed.position"
        case .clockTime: "problem.malformed.clockTime"
        }
    }
}

extension UInt8 {
    /// Two hexadecimal digits.
    fileprivate var hexadecimal: String {
        let digits = String(self, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}
