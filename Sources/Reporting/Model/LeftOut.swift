import Wording
import Workshop

/// How many contributions a synthesis leaves to the minutes, which hold them all.
public struct LeftOut: Equatable, Sendable {
    /// How many are not there because others are marked as strong.
    public let notStrong: Int
    /// How many were set aside.
    public let setAside: Int

    init(notStrong: Int, setAside: Int) {
        self.notStrong = notStrong
        self.setAside = setAside
    }

    /// Counts what the synthesis of a session leaves out.
    public init(of session: Session, wording: Wording) {
        self = SynthesisSource(session, wording: wording, kind: .synthesis).leftOutCount
    }

    /// How many are not there.
    public var all: Int { notStrong + setAside }
}
