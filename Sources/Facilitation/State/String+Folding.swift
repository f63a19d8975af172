extension String {
    /// Lower case without accents, for searching: what people type is rarely spelt in full.
    var folded: String {
        var folded = String.UnicodeScalarView()
        for scalar in lowercased().decomposed where !scalar.properties.isDiacritic {
            folded.append(scalar)
        }
        return String(folded)
    }

    /// The letters and their accents as scalars of their own, for the Latin letters in use.
    private var decomposed: [Unicode.Scalar] {
        unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            if let plain = latinBase[scalar] { return [plain] }
            return [scalar]
        }
    }
}

extension Unicode.Scalar.Properties {
    /// Whether the scalar only marks another one.
    fileprivate var isDiacritic: Bool { generalCategory == .nonspacingMark }
}

/// The letters that French, Spanish, Turkish and Kurmanji write with accents.
private let latinBase: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in [
        ("a", "àâäáãå"), ("c", "ç"), ("e", "éèêë"), ("g", "ğ"), ("i", "îïíìı"), ("n", "ñ"),
        ("o", "ôöóòõ"), ("s", "ş"), ("u", "ùûüú"), ("y", "ÿý"), ("'", "’"),
    ] {
        for scalar in accented.unicodeScalars {
            bases[scalar] = base.unicodeScalars.first
        }
    }
    return bases
}()
