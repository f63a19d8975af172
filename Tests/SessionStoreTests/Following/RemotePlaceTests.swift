import Testing

@testable import SessionStore

/// Telling a place that may stop to answer without asking it.
@Suite struct RemotePlaceTests {
    private let table = MountTable(
        Array(
            """
            22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
            30 22 0:30 / /media/nos\\040amis rw,nosuid - fuse.sshfs ana@hote:/ rw
            31 22 0:31 / /srv/partage rw - nfs4 hote:/partage rw
            32 31 0:32 / /srv/partage/ici rw - tmpfs tmpfs rw
            """.utf8))
    private let links = [
        "/home/ana/partage": "/srv/partage", "/home/ana/amis": "../../media/nos amis/ateliers",
        "/home/ana/tour": "tour",
    ]

    private func holds(_ path: String) -> Bool {
        RemotePlace.holds(path, mounted: table) { links[$0] }
    }

    @Test(arguments: [
        "/srv/partage", "/srv/partage/a/b.json", "/media/nos amis/x", "/home/ana/partage/x.json",
        "/home/ana/amis/x.json", "/home/ana/../../srv/./partage/x",
    ])
    func whatIsElsewhereIsKnownByTheTableAndTheLinks(path: String) {
        #expect(holds(path))
    }

    @Test(arguments: [
        "/", "/srv", "/srv/partages/x", "/home/ana/x.json", "/home/ana/tour/x",
        "/media/nos",
    ])
    func whatIsHereIsNot(path: String) {
        #expect(!holds(path))
    }

    @Test func nothingElsewhereIsAskedForItsLinks() {
        var asked: [String] = []
        _ = RemotePlace.holds("/srv/partage/a/b", mounted: table) {
            asked.append($0)
            return nil
        }
        #expect(asked == ["/srv"])
    }
}
