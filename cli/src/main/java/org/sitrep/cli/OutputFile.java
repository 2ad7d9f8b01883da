package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that the user wants written. */
final class OutputFile {
    private OutputFile() {}

    /**
     * The path of a folder that can be written, or made, as far as that can be known before.
     *
     * @param name what the user has typed
     * @param role what it is for, for messages
     * @param command the command to blame
     * @throws ParameterException if it cannot be written
     */
    static Path folder(String name, String role, CommandLine command) {
        Path path = Inputs.path(name, command);
        if (!Files.isDirectory(path)) {
            if (Files.exists(path)) {
                throw new ParameterException(
                        command,
                        "the " + role + " " + name
                                + " is a file; this format is written as a folder, or as a .zip file");
            }
            return of(name, role, command);
        }
        if (!Files.isWritable(path)) {
            throw new ParameterException(command, "there is no permission to write the " + role + " " + name);
        }
        return path;
    }

    /**
     * The path of a file that can be written, as far as that can be known before.
     *
     * @param name what the user has typed
     * @param role what it is for, for messages
     * @param command the command to blame
     * @throws ParameterException if it cannot be written
     */
    static Path of(String name, String role, CommandLine command) {
        Path path = Inputs.path(name, command);
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new ParameterException(command, "the " + role + " " + name + " is a directory");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(command, "the " + role + " " + name + " is in a folder that does not exist");
        }
        if (Files.exists(path) ? !Files.isWritable(path) : !Files.isWritable(folder)) {
            throw new ParameterException(command, "there is no permission to write the " + role + " " + name);
        }
        return path;
    }
}
