import Workshop

extension Replacement {
    /// The replacement as JSON; what there was not, or is no more, is left out.
    func json(_ coding: (Value) -> JSONValue) -> JSONValue {
        .object { object in
            object.write("before", before.map(coding))
            object.write("after", after.map(coding))
        }
    }

    /// Reads a replacement; what is wrong with it goes to the reader's problems.
    static func read(
        _ reader: ValueReader, _ read: (ValueReader) -> Value?
    ) -> Replacement? {
        guard let object = reader.object() else { return nil }
        return Replacement(
            before: object.optionalMember("before").flatMap(read),
            after: object.optionalMember("after").flatMap(read))
    }
}
