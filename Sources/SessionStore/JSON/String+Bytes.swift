extension String {
    /// Whether both texts are the same UTF-8 bytes.
    ///
    /// `==` equates canonically equivalent texts; a session keeps apart what its authors typed apart.
    public func hasSameBytes(as other: String) -> Bool {
        // The native comparison is quickest at saying no, and never says no to equal bytes.
        self == other && utf8.elementsEqual(other.utf8)
    }
}
