#!/usr/bin/env bash
# swift-mustache: whether a tag has a line of its own depends on how the section before it began.
#
# Version: swift-mustache 2.1.1 (GitHub), with Swift 6.
#
# Input: two templates that are valid Mustache. In one a section begins at the end of a line and ends
# on a line of its own, and the next line is a tag alone. In the other a section begins on a line of
# its own and ends within one, where a remark is the last thing.
#
# Documented: the Mustache specification (sections.yml, comments.yml): a tag that stands alone on its
# line takes the line with it, one that shares its line does not. The README says of the package
# that it is «fully compliant».
#
# Seen: after a section the reader goes on as if at the start of a line when the section began on a
# line of its own, whatever stands before its end; else as if within a line, although the end took
# the line with it. So the first template leaves an empty line, and the second loses an end of line.
# chevron 0.14 and pystache 0.6 write what the specification says.
#
# For authors of templates: begin and end a section both on lines of their own, or both within one.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the package could not be
# had. Needs swift, git and access to GitHub.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/Sources/shown"
cat >"$work/Package.swift" <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "shown",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
    ],
    targets: [
        .executableTarget(
            name: "shown", dependencies: [.product(name: "Mustache", package: "swift-mustache")])
    ])
SWIFT
cat >"$work/Sources/shown/main.swift" <<'SWIFT'
import Mustache

let values: [String: Any] = ["note": "salt", "more": true]
for template in [
    "- bread{{#note}}\n  {{.}}\n{{/note}}\n{{#more}}\nmore\n{{/more}}\n",
    "{{#more}}\nbread{{/more}}{{! a remark }}\nsalt\n",
] {
    print(try MustacheTemplate(string: template).render(values).debugDescription)
}
SWIFT
swift build --package-path "$work" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 2; }
seen=$("$(swift build --package-path "$work" --show-bin-path)/shown")
echo "$seen"
[[ $seen == $'"- bread\\n  salt\\n\\nmore\\n"\n"breadsalt\\n"' ]] || {
    echo "not as described: the specification wants \"- bread\\n  salt\\nmore\\n\" and \"bread\\nsalt\\n\"" >&2
    exit 1
}
echo "as described"
