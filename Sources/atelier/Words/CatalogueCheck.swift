import SessionStore
import Wording
import Workshop

/// Finds what is wrong with a catalogue: texts that the program has not, names in braces that it does
/// not fill in, plurals without their usual form.
struct CatalogueCheck {
    private let guide = CatalogueGuide()
    private let problems: ProblemList

    init(_ problems: ProblemList) { self.problems = problems }

    func check(_ root: JSONValue) {
        guard case .object(let members) = root.content else {
            return problems.add(
                .expected(.object, found: root.kind), at: root.offset, path: .root)
        }
        for key in ["@language", "@name"] where root[key] == nil {
            problems.add(.missing, at: root.offset, path: .member(.root, key))
        }
        for member in members { check(member, at: .member(.root, member.key)) }
    }

    private func check(_ member: JSONMember, at path: JSONPath) {
        switch (member.key, member.value.content) {
        case ("@language", .string(let tag)):
            guard LanguageTag(tag).isWellFormed else {
                return problems.add(
                    .malformed(tag, as: .language), at: member.value.offset, path: path)
            }
        case ("@name", .string), ("@reviewed", .boolean), ("@partial", .boolean): break
        case ("@reviewed", _), ("@partial", _):
            expected(.boolean, member.value, at: path)
        case ("@language", _), ("@name", _): expected(.string, member.value, at: path)
        default:
            guard let names = guide.names(in: member.key) else {
                return problems.add(.unknownMember, at: member.keyOffset, path: path)
            }
            check(member.value, fillingIn: names, at: path)
        }
    }

    private func check(_ value: JSONValue, fillingIn names: Set<String>, at path: JSONPath) {
        switch value.content {
        case .string(let text):
            let unknown = CatalogueGuide.names(in: text).subtracting(names)
            for name in unknown.sorted() {
                problems.add(
                    .unknownValue("{\(name)}", known: names.sorted().map { "{\($0)}" }),
                    at: value.offset, path: path)
            }
        case .object(let forms):
            for form in forms {
                let path = JSONPath.member(path, form.key)
                guard CatalogueGuide.pluralForms.contains(form.key) else {
                    problems.add(.unknownMember, at: form.keyOffset, path: path)
                    continue
                }
                guard case .string = form.value.content else {
                    expected(.string, form.value, at: path)
                    continue
                }
                check(form.value, fillingIn: names, at: path)
            }
            if value["other"] == nil {
                problems.add(.missing, at: value.offset, path: .member(path, "other"))
            }
        default: expected(.string, value, at: path)
        }
    }

    private func expected(_ kind: JSONKind, _ value: JSONValue, at path: JSONPath) {
        problems.add(.expected(kind, found: value.kind), at: value.offset, path: path)
    }
}
