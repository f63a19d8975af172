extension String {
    /// Whether its first letter belongs to a script that is written from the right.
    var beginsFromTheRight: Bool {
        // No such letter takes a first byte below this one.
        guard holdsByte(from: 0xD6) else { return false }
        for scalar in unicodeScalars {
            switch scalar.value {
            // Hebrew to the extended Arabic, their presentation forms, and what lies beyond.
            case 0x0590...0x08FF, 0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC,
                0x10800...0x10FFF, 0x1E800...0x1EFFF:
                if scalar.properties.isAlphabetic { return true }
            default: if scalar.properties.isAlphabetic { return false }
            }
        }
        return false
    }

    /// The text with each line that is written from the right set apart from what stands around it
    /// (UAX #9): else the sign that ends it would stand on the other side.
    var isolatedFromTheLeft: String {
        guard holdsByte(from: 0xD6) else { return self }
        return split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line).beginsFromTheRight ? "\u{2067}\(line)\u{2069}" : String(line)
        }.joined(separator: "\n")
    }
}
