import Glibc

/// The identity of a running program: its process, its machine, and since when that one runs.
public struct ProcessIdentity: Equatable, Sendable {
    /// The number of the process.
    public var process: Int
    /// The name of the machine.
    public var host: String
    /// Identifies the time from one start of the machine to the next; empty where the system does not
    /// tell.
    public var boot: String
    /// Tells machines of one name apart; empty where the system does not tell.
    public var machine = ""

    /// Makes an identity.
    public init(process: Int, host: String, boot: String) {
        self.process = process
        self.host = host
        self.boot = boot
    }

    /// That of this process.
    public static var own: ProcessIdentity {
        var name = [CChar](repeating: 0, count: 256)
        gethostname(&name, name.count - 1)
        let host = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let file = "/proc/sys/kernel/random/boot_id"
        let boot = (try? ShortFile.bytes(at: file, on: LinuxFileSystem())) ?? []
        var own = ProcessIdentity(
            process: Int(getpid()), host: String(decoding: host, as: UTF8.self),
            boot: String(decoding: boot.prefix { $0 > 0x20 }, as: UTF8.self))
        own.machine = ownMachine
        return own
    }

    /// A print of the system's own identifier, which is meant to stay on the machine (machine-id(5)).
    private static let ownMachine: String = {
        let file = "/etc/machine-id"
        let identifier = (try? ShortFile.bytes(at: file, on: LinuxFileSystem())) ?? []
        guard !identifier.isEmpty else { return "" }
        let bytes = Array("atelier".utf8) + identifier.prefix { $0 > 0x20 }
        return String(decoding: Checksum.of(bytes[...]).digits, as: UTF8.self)
    }()

    /// Whether that run of the program is over.
    ///
    /// The machine was started again, or the process is gone; of other machines nothing is known.
    func isGone(seenFrom own: ProcessIdentity) -> Bool {
        guard host == own.host, machine.isEmpty || own.machine.isEmpty || machine == own.machine
        else { return false }
        if !own.boot.isEmpty, boot != own.boot { return true }
        return !Self.runs(process)
    }

    /// Whether a process of this machine runs.
    private static func runs(_ process: Int) -> Bool {
        guard let number = pid_t(exactly: process), number > 0 else { return false }
        return kill(number, 0) == 0 || errno == EPERM
    }
}
