/// What the first bytes of a file tell when it is no text.
enum FileMagic {
    /// Why bytes that are no text cannot be read; nil when they may be text.
    static func refusal(of bytes: [UInt8]) -> ImportRefusal? {
        for (beginning, refusal) in beginnings where bytes.starts(with: beginning) {
            return refusal
        }
        if bytes.starts(with: Array("PK".utf8) + [3, 4])
            || bytes.starts(with: Array("PK".utf8) + [5, 6])
        {
            return zip(bytes)
        }
        if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) { return .archive([]) }
        if bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)) { return .picture }
        if bytes.count > 8, bytes[4..<8].elementsEqual("ftyp".utf8) { return .picture }
        return nil
    }

    private static let beginnings: [([UInt8], ImportRefusal)] = [
        (Array("%PDF".utf8), .pdf),
        (Array("{\\rtf".utf8), .office("rtf")),
        ([0xD0, 0xCF, 0x11, 0xE0], .office("doc")),
        ([0x89, 0x50, 0x4E, 0x47], .picture),
        ([0xFF, 0xD8, 0xFF], .picture),
        (Array("GIF8".utf8), .picture),
        (Array("OggS".utf8), .picture),
        (Array("ID3".utf8), .picture),
        ([0x1F, 0x8B], .archive([])),
        ([0x37, 0x7A, 0xBC, 0xAF], .archive([])),
        (Array("Rar!".utf8), .archive([])),
        (Array("BZh".utf8), .archive([])),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive([])),
        (Array("SQLite format 3".utf8), .binary),
        ([0x7F, 0x45, 0x4C, 0x46], .binary),
    ]

    /// The kinds of office files by what lies in them.
    private static let offices = [
        ("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"),
    ]
    private static let openDocuments = [
        ("text", "odt"), ("spreadsheet", "ods"), ("presentation", "odp"), ("graphics", "odg"),
    ]

    /// Tells office files from other archives by the names in the local heads of a ZIP; nothing is
    /// unpacked.
    private static func zip(_ bytes: [UInt8]) -> ImportRefusal {
        var names: [String] = []
        var place = 0
        let mark = Array("PK".utf8) + [3, 4]
        func number(_ offset: Int, _ width: Int) -> Int {
            (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        // The names stand before the packed bytes, whose length the head gives or leaves open.
        while place + 30 <= bytes.count, names.count < 64,
            bytes[place..<place + 4].elementsEqual(mark)
        {
            let (length, extra) = (number(place + 26, 2), number(place + 28, 2))
            let start = place + 30
            guard start + length <= bytes.count else { break }
            let name = String(decoding: bytes[start..<start + length], as: UTF8.self)
            names.append(name)
            let size = number(place + 18, 4)
            let content = start + length + extra
            if name == "mimetype", size < 100, content + size <= bytes.count {
                let type = String(decoding: bytes[content..<content + size], as: UTF8.self)
                for (word, ending) in openDocuments
                where type.hasPrefix("application/vnd.oasis.opendocument.\(word)") {
                    return .office(ending)
                }
            }
            let next = content + size
            if size == 0 || next <= place {
                guard let found = Self.next(mark, in: bytes, from: content) else { break }
                place = found
            } else {
                place = next
            }
        }
        for (beginning, ending) in offices where names.contains(where: { $0.hasPrefix(beginning) })
        {
            return .office(ending)
        }
        return .archive(names.filter { !$0.hasSuffix("/") }.map { $0.filter { $0 >= " " } })
    }

    private static func next(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        var place = start
        while place + mark.count <= bytes.count {
            if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) {
                return place
            }
            place += 1
        }
        return nil
    }
}
