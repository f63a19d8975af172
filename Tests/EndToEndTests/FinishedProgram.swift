import Foundation
import TestSupport

/// `atelier` run in a pipe, without a terminal, to its end.
struct FinishedProgram {
    let status: Int32
    let output: String
    let errors: String

    /// The lines on standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }

    /// Runs it, behind a line for the shell such as `ulimit …` when one is given.
    init(
        _ arguments: String..., behind line: String? = nil, environment: [String: String] = [:]
    ) throws {
        try self.init(arguments, behind: line, environment: environment)
    }

    init(
        _ arguments: [String], behind line: String? = nil, environment: [String: String] = [:]
    ) throws {
        let process = Process()
        let program = try BuiltProduct.path("atelier")
        if let line {
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", "\(line); exec \"$0\" \"$@\"", program] + arguments
        } else {
            process.executableURL = URL(filePath: program)
            process.arguments = arguments
        }
        process.environment = ["LANG": "C.UTF-8", "HOME": "/nonexistent"]
            .merging(environment) { $1 }
        let output = Pipe()
        let errors = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // Standard error is short, and cannot fill its pipe meanwhile.
        self.output = String(
            decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        self.errors = String(
            decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }
}
