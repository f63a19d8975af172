/// What a template can do to a value before it is written, or gone through.
enum TemplateFunction: String, Sendable {
    case first, last, reversed, count, empty, sorted
    case capitalized, lowercased, uppercased
    case equalzero, plusone, minusone, even, odd
    /// The place in a list, from 0.
    case index

    /// The result; nil where the function is not one for such a value.
    func callAsFunction(_ value: TemplateValue) -> TemplateValue? {
        switch value {
        case .flag, .thing: nil
        case .number(let number): of(number)
        case .text(let text): of(text)
        case .texts(let texts): of(texts)
        case .things(let list): of(list)
        }
    }

    /// The result for a place in a list of so many.
    func callAsFunction(_ place: Int, of count: Int) -> TemplateValue? {
        switch self {
        case .first: .flag(place == 0)
        case .last: .flag(place == count - 1)
        case .index: .number(place)
        case .even: .flag(place & 1 == 0)
        case .odd: .flag(place & 1 == 1)
        case .reversed, .count, .empty, .sorted, .capitalized, .lowercased, .uppercased,
            .equalzero, .plusone, .minusone:
            nil
        }
    }

    private func of(_ number: Int) -> TemplateValue? {
        switch self {
        case .equalzero: .flag(number == 0)
        case .plusone: number < .max ? .number(number + 1) : nil
        case .minusone: number > .min ? .number(number - 1) : nil
        case .even: .flag(number & 1 == 0)
        case .odd: .flag(number & 1 == 1)
        case .first, .last, .reversed, .count, .empty, .sorted, .capitalized, .lowercased,
            .uppercased, .index:
            nil
        }
    }

    private func of(_ text: String) -> TemplateValue? {
        switch self {
        case .empty: .flag(text.isEmpty)
        case .capitalized: .text(text.withCapitals)
        case .lowercased: .text(text.lowercased())
        case .uppercased: .text(text.uppercased())
        case .reversed: .text(String(text.reversed()))
        case .first, .last, .count, .sorted, .equalzero, .plusone, .minusone, .even, .odd, .index:
            nil
        }
    }

    private func of(_ texts: [String]) -> TemplateValue? {
        switch self {
        case .first: texts.first.map(TemplateValue.text)
        case .last: texts.last.map(TemplateValue.text)
        case .reversed: .texts(texts.reversed())
        case .count: .number(texts.count)
        case .empty: .flag(texts.isEmpty)
        case .sorted: .texts(texts.sorted())
        case .capitalized, .lowercased, .uppercased, .equalzero, .plusone, .minusone, .even, .odd,
            .index:
            nil
        }
    }

    private func of(_ list: TemplateList) -> TemplateValue? {
        switch self {
        case .first: list.count > 0 ? list[0] : nil
        case .last: list.count > 0 ? list[list.count - 1] : nil
        case .reversed: .things(list.reversed)
        case .count: .number(list.count)
        case .empty: .flag(list.count == 0)
        case .sorted, .capitalized, .lowercased, .uppercased, .equalzero, .plusone, .minusone,
            .even, .odd, .index:
            nil
        }
    }
}

extension String {
    /// The text with each word beginning with a capital, the rest of it in small letters.
    ///
    /// Words go on over what stands within one: accents of their own, apostrophes but the opening one; not
    /// over full stops and colons.
    fileprivate var withCapitals: String {
        var result = ""
        result.reserveCapacity(utf8.count)
        var isInWord = false
        for scalar in unicodeScalars {
            let properties = scalar.properties
            switch properties.generalCategory {
            case .uppercaseLetter, .titlecaseLetter:
                if isInWord {
                    result += properties.lowercaseMapping
                } else {
                    result.unicodeScalars.append(scalar)
                }
                isInWord = true
            case .lowercaseLetter:
                if isInWord {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += properties.titlecaseMapping
                }
                isInWord = true
            case .otherPunctuation where scalar != "'", .initialPunctuation:
                result.unicodeScalars.append(scalar)
                isInWord = false
            default:
                result.unicodeScalars.append(scalar)
                if !properties.isCaseIgnorable { isInWord = false }
            }
        }
        return result
    }
}
