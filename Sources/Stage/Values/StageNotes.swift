/// Keeps note of what is put on stage by somebody's leave while a view is made.
final class StageNotes {
    var shown = ShownByLeave()
}
