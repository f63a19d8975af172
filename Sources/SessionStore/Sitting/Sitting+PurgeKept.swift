import Workshop

// Damaged files that were kept aside, and may hold words that were struck since.
extension Sitting {
    /// Takes what speaks of struck contributions out of the files that were kept aside, and whatever
    /// may speak of them: damage may have hit an identifier as well as a word.
    func purgeKept(
        of struck: Set<ID<Contribution>>, saying texts: Set<String>
    ) throws(SittingError) {
        let marks = struck.map { "\"\($0.text)\"" } + texts.map(Self.spelt)
        let kept = names.kept(among: (try? files.names(in: names.parent)) ?? [])
        for path in kept {
            guard let bytes = try? FileReading.bytes(at: path, limit: .max, on: files) else {
                continue
            }
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let clean =
                names.isJournal(path)
                ? lines.filter { Self.isClean($0, of: marks) } : Self.clean(lines, of: marks)
            guard clean.count < lines.count else { continue }
            do throws(SessionFileError) {
                try FileWriting.replace(
                    path, with: Array(clean.joined(separator: [UInt8(ascii: "\n")])),
                    temporary: names.newKept, on: files)
            } catch {
                throw .file(error)
            }
        }
    }

    /// Whether a journal's line is as it was written and names nothing of it; of a damaged line nobody
    /// can tell.
    private static func isClean(_ line: ArraySlice<UInt8>, of marks: [String]) -> Bool {
        guard !line.isEmpty else { return true }
        guard SealedLine.value(of: line) != nil else { return false }
        let text = String(decoding: line, as: UTF8.self)
        return !marks.contains { text.contains($0) }
    }

    /// The lines of a session file without the blocks that name any of it.
    private static func clean(
        _ lines: [ArraySlice<UInt8>], of marks: [String]
    ) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var block: [ArraySlice<UInt8>] = []
        var isStruck = false
        for line in lines {
            let text = String(decoding: line, as: UTF8.self)
            // Each thing of a list is a block that begins with its identifier.
            if text.contains("\"id\"") || text.drop(while: { $0 == " " }).hasPrefix("{") {
                if !isStruck { result += block }
                (block, isStruck) = ([], false)
            }
            block.append(line)
            isStruck = isStruck || marks.contains { text.contains($0) }
        }
        return isStruck ? result : result + block
    }

    /// A text as files spell it.
    private static func spelt(_ text: String) -> String {
        String(decoding: JSONWriter.compact(.string(text)), as: UTF8.self)
    }
}

extension JournalRecord {
    /// The texts that it has of contributions.
    func texts(of struck: Set<ID<Contribution>>) -> [String] {
        (effect?.contributions ?? []).flatMap { [$0.before, $0.after] }.compactMap { $0 }
            .filter { struck.contains($0.id) }.flatMap(\.texts)
    }
}

extension Session {
    /// The texts that it has of contributions.
    func texts(of struck: Set<ID<Contribution>>) -> [String] {
        struck.flatMap { contributions[$0]?.texts ?? [] }
    }
}

extension Contribution {
    /// Its words, and those it had first.
    fileprivate var texts: [String] {
        ([text] + [firstText].compactMap { $0 }).filter { !$0.isEmpty }
    }
}
