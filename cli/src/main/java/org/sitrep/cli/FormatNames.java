package org.sitrep.cli;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Checks the formats that the user names. */
final class FormatNames {
    private FormatNames() {}

    static void requireReadable(@Nullable String id, CommandLine command) {
        if (id != null) {
            require(id, Format::canRead, "read", command);
        }
    }

    static void requireWritable(String id, CommandLine command) {
        require(id, Format::canWrite, "written", command);
    }

    private static void require(String id, Predicate<Format> able, String done, CommandLine command) {
        if (Formats.find(id).filter(able).isEmpty()) {
            String known = Formats.find(id).isPresent()
                    ? "the format \"" + id + "\" cannot be " + done
                    : "there is no format \"" + id + "\"";
            throw new ParameterException(
                    command,
                    known + "; these can: "
                            + Formats.all().stream()
                                    .filter(able)
                                    .map(Format::id)
                                    .collect(Collectors.joining(", ")));
        }
    }
}
