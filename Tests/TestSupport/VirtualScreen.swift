import CVTerm
import TerminalUI

/// A real terminal without a window: libvterm reads what a program writes and knows what stands
/// on the screen.
public final class VirtualScreen {
    /// One column of the screen.
    public struct ScreenCell: Equatable, Sendable {
        /// Its characters, empty where nothing was written or a wide character reaches over.
        public var text: String
        /// Columns it takes.
        public var width: Int
        /// Heavier strokes.
        public var isBold: Bool
        /// Foreground and background exchanged.
        public var isReversed: Bool
        /// A line below.
        public var isUnderlined: Bool
        /// Colour of the letters as an index into the palette; nil for the terminal's own.
        public var foreground: Int?
        /// Colour behind them, likewise.
        public var background: Int?
    }

    /// Properties that the program sets; a class of its own, because libvterm keeps its address.
    private final class Properties {
        var cursorIsVisible = true
        var isAlternate = false
        var bells = 0
    }

    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let properties = Properties()
    private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

    /// Columns and rows.
    public private(set) var size: Size

    /// Makes an empty screen.
    public init(_ size: Size) {
        self.size = size
        terminal = vterm_new(Int32(size.rows), Int32(size.columns))
        vterm_set_utf8(terminal, 1)
        screen = vterm_obtain_screen(terminal)
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: VTermScreenCallbacks())
        callbacks.pointee.settermprop = { property, value, user in
            guard let user, let value else { return 0 }
            let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
            switch property {
            case VTERM_PROP_CURSORVISIBLE:
                properties.cursorIsVisible = value.pointee.boolean != 0
            case VTERM_PROP_ALTSCREEN: properties.isAlternate = value.pointee.boolean != 0
            default: break
            }
            return 1
        }
        callbacks.pointee.bell = { user in
            guard let user else { return 0 }
            Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue().bells += 1
            return 1
        }
        vterm_screen_set_callbacks(
            screen, callbacks, Unmanaged.passUnretained(properties).toOpaque())
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
        callbacks.deallocate()
    }

    /// Whether the cursor can be seen.
    public var cursorIsVisible: Bool { properties.cursorIsVisible }
    /// Whether the alternate screen is shown, as full-screen programs do.
    public var isAlternate: Bool { properties.isAlternate }
    /// How often the bell rang.
    public var bells: Int { properties.bells }

    /// Where the cursor is.
    public var cursor: Position {
        var position = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
        return Position(column: Int(position.col), row: Int(position.row))
    }

    /// Takes what a program wrote, and returns what the terminal answers to it.
    public func feed(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes {
            _ = vterm_input_write(
                terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
        }
        return takeOutput()
    }

    /// The bytes that the terminal sends for a key, in the mode that the program chose.
    public func bytes(for key: Key) -> [UInt8] {
        let shift = VTERM_MOD_SHIFT
        let control = VTERM_MOD_CTRL
        switch key {
        case .character(let character): return Array(String(character).utf8)
        // libvterm sends newer codes for some of these than terminals do.
        case .control(let character):
            return [(character.asciiValue ?? 0) & 0x1F]
        case .alt(let character): return [0x1B] + Array(String(character).utf8)
        case .function(let number):
            press(VTermKey(UInt32(VTERM_KEY_FUNCTION_0.rawValue) + UInt32(number)))
        case .enter: press(VTERM_KEY_ENTER)
        case .tab: press(VTERM_KEY_TAB)
        case .backTab: press(VTERM_KEY_TAB, shift)
        case .escape: press(VTERM_KEY_ESCAPE)
        case .backspace: press(VTERM_KEY_BACKSPACE)
        case .delete: press(VTERM_KEY_DEL)
        case .insert: press(VTERM_KEY_INS)
        case .up: press(VTERM_KEY_UP)
        case .down: press(VTERM_KEY_DOWN)
        case .left: press(VTERM_KEY_LEFT)
        case .right: press(VTERM_KEY_RIGHT)
        case .controlLeft: press(VTERM_KEY_LEFT, control)
        case .controlRight: press(VTERM_KEY_RIGHT, control)
        case .home: press(VTERM_KEY_HOME)
        case .end: press(VTERM_KEY_END)
        case .pageUp: press(VTERM_KEY_PAGEUP)
        case .pageDown: press(VTERM_KEY_PAGEDOWN)
        }
        return takeOutput()
    }

    /// The bytes of a paste: marked, where the program asked for it, with line ends as CR.
    public func bytes(forPasting text: String) -> [UInt8] {
        vterm_keyboard_start_paste(terminal)
        var bytes = takeOutput()
        bytes += text.utf8.map { $0 == 0x0A ? 0x0D : $0 }
        vterm_keyboard_end_paste(terminal)
        return bytes + takeOutput()
    }

    /// Gives the screen another size.
    public func resize(_ size: Size) {
        self.size = size
        vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
    }

    /// The text of each row, without the blanks at its end.
    public var rows: [String] {
        (0..<size.rows).map { row in
            var text = ""
            var column = 0
            while column < size.columns {
                let cell = cell(Position(column: column, row: row))
                text += cell.text.isEmpty ? " " : cell.text
                column += max(1, cell.width)
            }
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
    }

    /// What stands at one place; a blank for a place outside.
    public func cell(_ position: Position) -> ScreenCell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(
            screen, VTermPos(row: Int32(position.row), col: Int32(position.column)), &cell)
        var text = ""
        withUnsafeBytes(of: cell.chars) {
            for value in $0.bindMemory(to: UInt32.self) {
                guard value != 0, let scalar = Unicode.Scalar(value) else { break }
                text.unicodeScalars.append(scalar)
            }
        }
        return ScreenCell(
            text: text, width: Int(cell.width), isBold: cell.attrs.bold != 0,
            isReversed: cell.attrs.reverse != 0, isUnderlined: cell.attrs.underline != 0,
            foreground: index(of: cell.fg), background: index(of: cell.bg))
    }

    private func index(of colour: VTermColor) -> Int? {
        let type = UInt32(colour.type)
        let own = UInt32(VTERM_COLOR_DEFAULT_FG.rawValue | VTERM_COLOR_DEFAULT_BG.rawValue)
        guard type & own == 0 else { return nil }
        return type & 1 == UInt32(VTERM_COLOR_INDEXED.rawValue) ? Int(colour.indexed.idx) : nil
    }

    private func press(_ key: VTermKey, _ modifier: VTermModifier = VTERM_MOD_NONE) {
        vterm_keyboard_key(terminal, key, modifier)
    }

    private func takeOutput() -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 256)
        while true {
            let count = vterm_output_read(terminal, &buffer, buffer.count)
            guard count > 0 else { return result }
            result += buffer[..<count].map(UInt8.init(bitPattern:))
        }
    }
}
