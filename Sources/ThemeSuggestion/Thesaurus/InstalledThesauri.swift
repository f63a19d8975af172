import Glibc

/// The thesauri that LibreOffice uses, where they are installed.
///
/// On Debian: `mythes-fr`, `mythes-es`, `mythes-en-us` and others. Never needed.
public struct InstalledThesauri: Sendable {
    /// Where they are.
    public let folder: String
    /// Where what was read is kept; nil to keep nothing.
    public let cacheFolder: String?

    /// Takes the folders as they are; neither must exist.
    public init(folder: String = "/usr/share/mythes", cacheFolder: String?) {
        self.folder = folder
        self.cacheFolder = cacheFolder
    }

    /// The thesaurus of a language, such as `fr` or `es-AR`; nil when there is none that can be read.
    ///
    /// Reading one takes half a second, taking it from the cache a few milliseconds.
    public func thesaurus(for language: String) -> Thesaurus? {
        let tags = language.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let base = tags.first, let name = name(for: base, country: Self.country(in: tags)),
            let origin = Self.origin(of: "\(folder)/\(name)")
        else { return nil }
        let cache = cacheFolder.map { "\($0)/thesaurus-\(name.split(separator: ".")[0])" }
        if let cache, let bytes = Self.bytes(at: cache),
            let known = Thesaurus(cached: bytes, origin: origin, language: base)
        {
            return known
        }
        guard let bytes = Self.bytes(at: "\(folder)/\(name)"),
            let read = Thesaurus(myThes: bytes, language: base)
        else { return nil }
        if let cache { keep(read.cached(origin: origin), at: cache) }
        return read
    }

    /// The country in a language tag such as `es-AR` or `sr-Latn-RS`, in small letters.
    private static func country(in tags: [String]) -> String? {
        tags.dropFirst().first { tag in tag.count == 2 && tag.allSatisfy { "a"..."z" ~= $0 } }
    }

    /// The file for a language: of several countries' the wanted one, else that of the country which
    /// is called as the language is, else the first by name: they usually are one.
    private func name(for language: String, country: String?) -> String? {
        let files = names().filter { Self.tags(of: $0).first == language }.sorted()
        func file(of country: String) -> String? {
            files.first { Self.tags(of: $0).dropFirst().first == country }
        }
        return country.flatMap(file) ?? file(of: language) ?? files.first
    }

    /// Language and country in the name of a file: `th_es_AR_v2.dat`, `thes_sk.dat`.
    static func tags(of name: String) -> [String] {
        let parts = name.lowercased().split { $0 == "_" || $0 == "." || $0 == "-" }.map(String.init)
        guard parts.count > 2 else { return [] }
        return Array(parts[1..<parts.count - 1])
    }

    /// The files of the folder that may be thesauri.
    func names() -> [String] {
        guard let entries = opendir(folder) else { return [] }
        defer { closedir(entries) }
        var names: [String] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix("th"), name.hasSuffix(".dat") { names.append(name) }
        }
        return names
    }

    /// Path, size and time of a file: another one has another.
    private static func origin(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return "\(path) \(status.st_size) \(status.st_mtim.tv_sec)"
    }

    /// The bytes of a file of at most 64 MB.
    private static func bytes(at path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size > 0, status.st_size <= 64 << 20 else {
            return nil
        }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let step = read(file, buffer.baseAddress.map { $0 + count }, size - count)
                guard step > 0 else { return }
                count += step
            }
        }
        return bytes.count == size ? bytes : nil
    }

    /// Writes the cache beside its name and renames it; what fails is only slower the next time.
    private func keep(_ bytes: [UInt8], at path: String) {
        guard let folder = cacheFolder, Self.make(folder) else { return }
        let temporary = "\(path).\(getpid())"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        var count = 0
        while count < bytes.count {
            let step = bytes.withUnsafeBytes {
                write(file, $0.baseAddress.map { $0 + count }, bytes.count - count)
            }
            guard step > 0 else { break }
            count += step
        }
        close(file)
        if count != bytes.count || rename(temporary, path) != 0 { unlink(temporary) }
    }

    private static func make(_ folder: String) -> Bool {
        if mkdir(folder, 0o700) == 0 || errno == EEXIST { return true }
        guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash != folder.startIndex,
            make(String(folder[..<slash]))
        else { return false }
        return mkdir(folder, 0o700) == 0 || errno == EEXIST
    }
}
