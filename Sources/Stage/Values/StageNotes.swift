import Workshop

/// Keeps note of what is put on stage by somebody's leave while a view is made.
final class StageNotes {
    var shown = ShownByLeave()
    /// Which organisations may be named, looked up by the first that is.
    var organisations: OrganisationNames?
}
