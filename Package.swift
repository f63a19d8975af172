// swift-tools-version: 6.2
import PackageDescription

/// Every warning is an error, in every target of our own.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "atelier",
    products: [
        .executable(name: "atelier", targets: ["atelier"]),
        // For tests, which start the program with it.
        .library(name: "HangingDisk", type: .dynamic, targets: ["HangingDisk"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // For tests alone, which compare our template language with it.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.0"),
        // Without it a difference that custom-dump finds fails no test.
        .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", from: "1.13.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses"),
        .target(
            name: "CSystem",
            cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
        .target(name: "Wording", resources: [.embedInCode("Catalogues")], swiftSettings: strict),
        .target(name: "Workshop", swiftSettings: strict),
        .target(
            name: "SessionStore", dependencies: ["Workshop"],
            resources: [.embedInCode("Templates")], swiftSettings: strict),
        // Embedded by the compiler, so that the package manager has nothing to do with them.
        .target(
            name: "CWordVectors", exclude: ["Tables"],
            cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
        .target(
            name: "ThemeSuggestion", dependencies: ["Workshop", "CWordVectors"],
            swiftSettings: strict),
        .target(
            name: "Zones", dependencies: ["Workshop", "Wording", "CSystem"],
            resources: [.embedInCode("Names")], swiftSettings: strict),
        .target(name: "TextTemplates", swiftSettings: strict),
        .target(
            name: "Reporting", dependencies: ["Workshop", "Wording", "Zones", "TextTemplates"],
            resources: [.embedInCode("ReportTemplates")], swiftSettings: strict),
        .systemLibrary(name: "CExpat"),
        .target(
            name: "Importing",
            dependencies: ["Workshop", "SessionStore", "Reporting", "Zones", "CSystem", "CExpat"],
            swiftSettings: strict),
        .target(name: "TerminalUI", swiftSettings: strict),
        .systemLibrary(name: "CQRCodegen"),
        .target(
            name: "Stage",
            dependencies: ["Workshop", "Wording", "TerminalUI", "Zones", "CQRCodegen"],
            resources: [.embedInCode("Fonts")], swiftSettings: strict),
        .target(
            name: "Facilitation",
            dependencies: [
                "Workshop", "Wording", "TerminalUI", "Stage", "Reporting", "ThemeSuggestion",
                "Zones",
            ],
            resources: [.embedInCode("Pages")], swiftSettings: strict),
        .target(
            name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses", "CSystem"],
            swiftSettings: strict),
        .executableTarget(
            name: "atelier",
            dependencies: [
                "Workshop", "Wording", "SessionStore", "Importing", "Reporting", "TerminalUI",
                "Stage", "Facilitation", "NcursesTerminal", "CSystem", "ThemeSuggestion", "Zones",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.embedInCode("HelpTexts")], swiftSettings: strict),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Workshop", "Wording", "SessionStore", "Importing", "Reporting", "TerminalUI",
                "Facilitation", "CSystem", "ThemeSuggestion",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.embedInCode("Floor/floor.c"), .embedInCode("Suggesting/baseline.py")],
            swiftSettings: strict),

        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
        .systemLibrary(name: "CZBar", path: "Tests/CZBar"),
        .systemLibrary(name: "CCmark", path: "Tests/CCmark"),
        .systemLibrary(name: "CXML", path: "Tests/CXML"),
        .systemLibrary(name: "CIcal", path: "Tests/CIcal"),
        .target(
            name: "HangingDisk", path: "Tests/HangingDisk",
            cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
        .target(
            name: "TestSupport",
            dependencies: ["Workshop", "TerminalUI", "CSystem", "CVTerm"],
            path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: strict),
        .testTarget(
            name: "WorkshopTests",
            dependencies: [
                "Workshop", "TestSupport",
                .product(name: "CustomDump", package: "swift-custom-dump"),
                .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SessionStoreTests",
            dependencies: [
                "SessionStore", "Workshop", "TestSupport",
                .product(name: "CustomDump", package: "swift-custom-dump"),
                .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["Importing", "Workshop", "SessionStore", "TestSupport", "CIcal"],
            swiftSettings: strict),
        .testTarget(
            name: "ZonesTests", dependencies: ["Zones", "Workshop", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "ThemeSuggestionTests", dependencies: ["ThemeSuggestion", "Workshop"],
            swiftSettings: strict),
        .testTarget(
            name: "TextTemplatesTests", dependencies: ["TextTemplates"], swiftSettings: strict),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Reporting", "Workshop", "Wording", "SessionStore", "TestSupport", "CCmark", "CXML",
                "CIcal", "TextTemplates",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "StageTests",
            dependencies: [
                "Stage", "Workshop", "Wording", "TerminalUI", "SessionStore", "TestSupport",
                "CZBar",
            ],
            exclude: ["Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "FacilitationTests",
            dependencies: [
                "Facilitation", "Workshop", "Wording", "TerminalUI", "Reporting",
                "SessionStore", "TestSupport",
                .product(name: "CustomDump", package: "swift-custom-dump"),
                .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "NcursesTerminalTests",
            dependencies: [
                "NcursesTerminal", "TerminalUI", "CSystem", "TestSupport", "terminalprobe",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "terminalprobe", dependencies: ["NcursesTerminal", "TerminalUI"],
            path: "Tests/TerminalProbe", swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "atelier", "SessionStore", "Reporting", "Workshop", "Wording", "TerminalUI",
                "ThemeSuggestion", "TestSupport",
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
