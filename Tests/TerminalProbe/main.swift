// A program for the tests of the terminal: it says on the screen what the keyboard told it.
// Ctrl-Q leaves, Ctrl-K exits without a word, Ctrl-X crashes, Ctrl-S suspends, Ctrl-W shows every
// kind of cell, Ctrl-E every style, Ctrl-R a list for the ear, Ctrl-D waits for a deadline, Ctrl-O wakes itself, Ctrl-G rings,
// Ctrl-L clears.

import Glibc
import NcursesTerminal
import TerminalUI

let log = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "/dev/null"
let terminal = NcursesTerminal(log: log, crashMessage: "crashed, see \(log)")
do {
    try terminal.claim()
} catch {
    print("refused: \(error)")
    exit(1)
}
var probe = Probe(terminal: terminal)
probe.run()
terminal.restore()
print("left cleanly")
