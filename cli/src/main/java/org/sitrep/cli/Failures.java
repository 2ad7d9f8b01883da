package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitrep.finding.Finding;
import org.sitrep.io.RejectedRowException;
import org.sitrep.io.UnreadableInputException;

/** Says what went wrong in one line, and knows the exit code for it. */
final class Failures {
    private Failures() {}

    static int report(Throwable failure, Shell shell) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : null;
        Throwable e = cause == null ? failure : cause;
        if (e instanceof StandardOutput.ClosedException) {
            return ExitCode.FINE;
        }
        int code;
        if (e instanceof RejectedRowException rejected) {
            shell.line(describe(rejected.finding()));
            code = ExitCode.FINDINGS;
        } else if (e instanceof UnreadableInputException unreadable) {
            shell.line(unreadable.location() + ": " + unreadable.getMessage());
            code = ExitCode.UNREADABLE;
        } else if (e instanceof IOException) {
            shell.line("sitrep: the output cannot be written: " + e.getMessage());
            code = ExitCode.UNWRITABLE;
        } else if (e instanceof OutOfMemoryError) {
            shell.line("sitrep: out of memory; give it more, for example with SITREP_OPTS=-Xmx1g");
            code = ExitCode.INTERNAL;
        } else {
            shell.line("sitrep: internal error: " + e + "; please report it, with what --debug says");
            code = ExitCode.INTERNAL;
        }
        shell.trace(e);
        return code;
    }

    /** A finding as compilers write it, so that editors can jump to it. */
    static String describe(Finding finding) {
        String where = finding.location().map(location -> location + ": ").orElse("");
        return where + finding.severity().code() + ": " + finding.message() + " [" + finding.code() + "]";
    }
}
