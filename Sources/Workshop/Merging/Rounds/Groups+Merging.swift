extension Versions where Thing == Groups {
    /// People sign up by name where either side says so.
    func mergedGroups() -> Groups { Groups(signsUp: self.signsUp.either()) }
}
