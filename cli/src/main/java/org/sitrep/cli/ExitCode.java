package org.sitrep.cli;

/** What the command's exit code says. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;

    /** There are findings at or above the given severity, or records were rejected. */
    static final int FINDINGS = 1;

    /** The command was called wrongly. */
    static final int USAGE = 2;

    /** An input cannot be read. */
    static final int UNREADABLE = 3;

    /** A fault of the program itself (EX_SOFTWARE of sysexits.h). */
    static final int INTERNAL = 70;

    /** The output cannot be written (EX_IOERR of sysexits.h). */
    static final int UNWRITABLE = 74;

    private ExitCode() {}
}
