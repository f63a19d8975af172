extension String {
    /// Whether both texts are the same UTF-8 bytes.
    ///
    /// `==` equates canonically equivalent texts; a session keeps apart what its authors typed apart.
    public func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isSame = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { own.elementsEqual($0) }
        }
        // Both are contiguous but for texts bridged from elsewhere.
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}
