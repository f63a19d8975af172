/// The bytes of a table of words: constant data of the binary, or what was read from a file.
///
/// Never changed once it is made, and let go of with the last table that uses it: so it may be used from
/// everywhere, which the compiler cannot see of a pointer.
final class TableBytes: @unchecked Sendable {
    private let buffer: UnsafeRawBufferPointer
    private let isOwned: Bool

    /// Bytes that are there as long as the program runs.
    init(constant buffer: UnsafeRawBufferPointer) {
        self.buffer = buffer
        isOwned = false
    }

    init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        buffer = UnsafeRawBufferPointer(copy)
        isOwned = true
    }

    deinit { if isOwned { buffer.deallocate() } }

    var count: Int { buffer.count }

    func starts(with mark: [UInt8]) -> Bool { buffer.starts(with: mark) }

    subscript(place: Int) -> UInt8 { buffer[place] }

    func half(at place: Int) -> UInt16 {
        UInt16(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt16.self))
    }

    func word(at place: Int) -> UInt32 {
        UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
}
