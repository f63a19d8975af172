import Glibc
import TestSupport

/// A disk that does not answer while the test wants it, for one program.
struct HangingDisk {
    /// What of the disk does not answer.
    enum Call: String {
        case sync, open
    }

    private let folder: String
    /// What the program is to be started with.
    let environment: [String: String]

    init(in folder: TemporaryFolder) throws {
        self.folder = "\(folder.path)/disk"
        mkdir(self.folder, 0o755)
        environment = [
            "LD_PRELOAD": try BuiltProduct.path("libHangingDisk.so"),
            "ATELIER_HANGING_DISK": self.folder,
        ]
    }

    /// From now on such calls do not return.
    func hang(_ call: Call) {
        close(creat("\(folder)/\(call.rawValue)", 0o644))
    }

    /// Lets all calls return.
    func letGo() {
        for call in [Call.sync, .open] { unlink("\(folder)/\(call.rawValue)") }
    }
}
