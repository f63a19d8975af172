import Testing

@testable import TerminalUI

/// Contrast after WCAG 2: the relative luminance of the lighter colour over that of the darker.
@Suite struct ContrastTests {
    /// Red, green and blue of a colour, 0 to 255.
    private typealias Palette = (UInt8) -> [Double]

    /// The colours of xterm from 16 on, which no terminal changes.
    private static func xterm(_ number: UInt8) -> [Double] {
        if number >= 232 { return Array(repeating: Double(8 + 10 * (Int(number) - 232)), count: 3) }
        let index = Int(number) - 16
        return [index / 36, index / 6 % 6, index % 6].map { $0 == 0 ? 0 : Double(55 + 40 * $0) }
    }

    /// The eight colours as xterm and as the Linux console show them.
    private static let eight: [[[Double]]] = [
        [
            [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
            [0, 205, 205], [229, 229, 229],
        ],
        [
            [0, 0, 0], [170, 0, 0], [0, 170, 0], [170, 85, 0], [0, 0, 170], [170, 0, 170],
            [0, 170, 170], [170, 170, 170],
        ],
    ]

    private static func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let luminances = [one, other].map { colour in
            zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
                let value = part.0 / 255
                let linear = value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
                return sum + linear * part.1
            }
        }
        let (low, high) = (min(luminances[0], luminances[1]), max(luminances[0], luminances[1]))
        return (high + 0.05) / (low + 0.05)
    }

    /// The power of 2.4, by Newton's way to the fifth root of its fifth power, 12.
    private static func power(_ value: Double) -> Double {
        var target = 1.0
        for _ in 0..<12 { target *= value }
        var root = 1.0
        for _ in 0..<200 {
            root -= (root * root * root * root * root - target) / (5 * root * root * root * root)
        }
        return root
    }

    @Test func theMeasureIsThatOfTheStandard() {
        #expect(abs(Self.contrast([0, 0, 0], [255, 255, 255]) - 21) < 0.001)
        // #767676 on white is the well-known limit of 4.5:1.
        #expect(abs(Self.contrast([118, 118, 118], [255, 255, 255]) - 4.54) < 0.01)
    }

    @Test(arguments: ColourScheme.allCases, Style.Role.allCases)
    func everyPairOfTwoHundredAndFiftySixIsAtLeastSevenToOne(
        scheme: ColourScheme, role: Style.Role
    ) {
        let colours = scheme.colours(of: role, .many)
        if scheme != .own { #expect(colours.foreground != nil && colours.background != nil) }
        guard let letters = colours.foreground, let ground = colours.background else { return }
        #expect(letters >= 16 && ground >= 16)
        #expect(Self.contrast(Self.xterm(letters), Self.xterm(ground)) >= 7)
    }

    @Test(arguments: ColourScheme.allCases, Style.Role.allCases)
    func everyPairOfEightIsAtLeastFourAndAHalfToOne(scheme: ColourScheme, role: Style.Role) {
        let colours = scheme.colours(of: role, .few)
        if scheme != .own { #expect(colours.foreground != nil && colours.background != nil) }
        guard let letters = colours.foreground, let ground = colours.background else { return }
        // The facilitator's own warning is black on whatever the terminal takes for yellow.
        for palette in scheme == .own ? [Self.eight[0]] : Self.eight {
            #expect(letters < 8 && ground < 8)
            #expect(Self.contrast(palette[Int(letters)], palette[Int(ground)]) >= 4.5)
        }
    }
}
