import Glibc
import Threads
import Workshop

extension MemberScanner {
    /// How many bytes a stretch of a long list has: to begin one costs a hundredth of scanning it.
    static let usualStretch = 1 << 18

    /// A stretch of a list of contributions, as it was scanned.
    private struct Stretch {
        /// The scanner where it ends: behind the list, or at an object of the next stretch.
        var members: MemberScanner
        var contributions: [Contribution] = []
        /// How many values it has.
        var values = 0
        /// Whether the list ends with it.
        var isLast = false
    }

    /// The list of contributions at hand; nil, having given up, when it is not as usual.
    ///
    /// A long list is scanned in several stretches at once. All but the first begin where an object seems
    /// to, and count only if what stands before ends there.
    ///
    /// - Parameter size: how many bytes a stretch has, about.
    mutating func contributions(inStretchesOf size: Int = usualStretch) -> [Contribution]? {
        valuesLeft -= 1
        guard take(UInt8(ascii: "[")) else { return nil }
        if take(UInt8(ascii: "]")) { return [] }
        let starts = [scanner.index] + likelyStarts(every: size)
        let first = Handed(self)
        let stretches = WorkThread.makings(of: Array(starts.indices)) { place in
            var members = first.value
            members.scanner.index = starts[place]
            let next = place + 1 < starts.count ? starts[place + 1] : nil
            return Handed(members.stretch(before: next))
        }
        var contributions: [Contribution] = []
        var next = 0
        while !hasGivenUp {
            var stretch: Stretch
            if next < starts.count, starts[next] == scanner.index {
                stretch = stretches[next].value
                next += 1
            } else {
                // Nothing began there: the rest is scanned here.
                stretch = self.stretch(before: nil)
            }
            if stretch.members.hasGivenUp { giveUp() }
            scanner.index = stretch.members.scanner.index
            valuesLeft -= stretch.values
            note(stretch.members.references)
            contributions += stretch.contributions
            if stretch.isLast { return hasGivenUp || valuesLeft < 0 ? nil : contributions }
        }
        return nil
    }

    /// Places where objects of the list seem to begin, as far apart as stretches are to be: behind an end
    /// of a line and its indentation.
    private func likelyStarts(every size: Int) -> [Int] {
        let beginning = Array("    {".utf8)
        guard let base = scanner.bytes.baseAddress else { return [] }
        let last = scanner.bytes.count - size - beginning.count
        var starts: [Int] = []
        var place = scanner.index + size
        while place < last,
            let end = memchr(base + place, Int32(UInt8(ascii: "\n")), last - place)
        {
            place = UnsafeRawPointer(end) - base + 1
            guard scanner.bytes[place..<(place + beginning.count)].elementsEqual(beginning) else {
                continue
            }
            starts.append(place + beginning.count - 1)
            place += size
        }
        return starts
    }

    /// The contributions from the one at hand to the end of the list, or to where the next stretch begins.
    private func stretch(before end: Int?) -> Stretch {
        var stretch = Stretch(members: self)
        // Less than one takes with its indentation: room that is not used costs nothing, moving does.
        stretch.contributions.reserveCapacity(
            ((end ?? scanner.bytes.count) - scanner.index) / 128)
        repeat {
            guard let contribution = stretch.members.contribution() else { return stretch }
            stretch.contributions.append(contribution)
            stretch.members.scanner.skipSpace()
            if stretch.members.take(UInt8(ascii: "]")) {
                stretch.isLast = true
            } else if !stretch.members.take(UInt8(ascii: ",")) {
                stretch.members.giveUp()
                return stretch
            }
        } while !stretch.isLast && stretch.members.scanner.index < end ?? .max
        stretch.values = valuesLeft - stretch.members.valuesLeft
        return stretch
    }

    private mutating func contribution() -> Contribution? {
        open()
        guard isAtHand("id"), let id = identifier() else {
            giveUp()
            return nil
        }
        goOn()
        var contribution = Contribution(id: ID(id), text: "")
        contribution.describe(toAny: &self)
        contribution.tellNonsense { _, _ in giveUp() }
        return hasGivenUp ? nil : contribution
    }
}
