import Synchronization

/// A catalogue that is parsed once somebody wants to know what it says.
///
/// A start needs the texts of one language, and may name several.
final class LazyCatalogue: Sendable {
    private let source: @Sendable () -> [UInt8]
    private let parsed: Mutex<Catalogue?>

    /// Takes an embedded catalogue; the tests read each of them, so that none is empty for being
    /// wrong.
    init(embedded source: @escaping @Sendable () -> [UInt8]) {
        self.source = source
        parsed = Mutex(nil)
    }

    /// Takes a catalogue that is parsed already.
    init(_ catalogue: Catalogue) {
        source = { [] }
        parsed = Mutex(catalogue)
    }

    /// What it says.
    var catalogue: Catalogue {
        parsed.withLock { parsed in
            if let parsed { return parsed }
            let catalogue = (try? Catalogue(source())) ?? Catalogue()
            parsed = catalogue
            return catalogue
        }
    }
}

extension LazyCatalogue: Equatable {
    /// Equal when they say the same.
    static func == (left: LazyCatalogue, right: LazyCatalogue) -> Bool {
        left === right || left.catalogue == right.catalogue
    }
}
