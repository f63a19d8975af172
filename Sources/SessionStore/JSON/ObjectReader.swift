/// An object to be read member by member, which collects what is wrong instead of stopping there.
///
/// Members that must be there come from ``member(_:)`` and the functions named after a kind; those that
/// may be absent from `optional…`, to which `null` is as good as absent. What nobody asked for is
/// given by ``unknownMembers()`` at the end. A reference, because asking changes what is left.
public final class ObjectReader {
    private let members: [JSONMember]
    private var isAsked: [Bool]
    /// Where to look first: files are mostly written in the order in which they are read.
    private var next = 0
    /// Where the object starts in the source, in bytes.
    public let offset: UInt32
    /// The way to the object.
    public let path: JSONPath
    /// Where its problems go.
    public let problems: ProblemList

    /// Makes a reader of an object's members.
    public init(_ members: [JSONMember], offset: UInt32, path: JSONPath, problems: ProblemList) {
        self.members = members
        self.offset = offset
        self.path = path
        self.problems = problems
        isAsked = Array(repeating: false, count: members.count)
    }

    /// The names of the members, in order.
    public var names: [String] { members.map(\.key) }

    /// Whether there is such a member.
    public func hasMember(_ key: String) -> Bool { find(key) != nil }

    /// The text of a member that need not be there; asks for nothing and tells no problem.
    func text(of key: String) -> String? {
        guard let index = find(key), case .string(let text) = members[index].value.content
        else { return nil }
        return text
    }

    /// Tells a problem with the whole object.
    public func report(_ reason: ProblemReason) {
        problems.add(reason, at: offset, path: path)
    }

    /// Tells a problem with a member, or with the object where the member is absent.
    public func report(_ reason: ProblemReason, at key: String) {
        let place = find(key).map { members[$0].value.offset } ?? offset
        problems.add(reason, at: place, path: .member(path, key))
    }

    /// The member, whatever it is; nil, and a problem, when it is absent.
    public func member(_ key: String) -> ValueReader? {
        guard let index = ask(key) else {
            problems.add(.missing, at: offset, path: .member(path, key))
            return nil
        }
        return reader(at: index)
    }

    /// The member, whatever it is; nil when it is absent or `null`.
    public func optionalMember(_ key: String) -> ValueReader? {
        guard let index = ask(key), members[index].value.content != .null else { return nil }
        return reader(at: index)
    }

    /// The members that were not asked for, in order, to be carried along and written back.
    public func unknownMembers() -> [UnknownMember] {
        guard isAsked.contains(false) else { return [] }
        return members.indices.filter { !isAsked[$0] }.map { index in
            UnknownMember(
                name: members[index].key,
                text: String(decoding: JSONWriter.compact(members[index].value), as: UTF8.self))
        }
    }

    private func reader(at index: Int) -> ValueReader {
        let member = members[index]
        return ValueReader(
            member.value, parent: path, step: .member(member.key), problems: problems)
    }

    private func ask(_ key: String) -> Int? {
        guard let index = find(key) else { return nil }
        isAsked[index] = true
        next = index + 1
        return index
    }

    private func find(_ key: String) -> Int? {
        for step in members.indices {
            let index = next + step < members.count ? next + step : next + step - members.count
            if members[index].key.hasSameBytes(as: key) { return index }
        }
        return nil
    }
}
