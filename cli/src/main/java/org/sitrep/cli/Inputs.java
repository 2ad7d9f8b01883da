package org.sitrep.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.Formats;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RejectedRowException;
import org.sitrep.io.UnreadableInputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The inputs that a command names: files, or {@code -} for standard input. */
final class Inputs {
    /** What stands for standard input, and for standard output. */
    static final String STANDARD = "-";

    /**
     * One input.
     *
     * @param name what to call it in messages
     * @param path the file; null for standard input
     */
    record Input(String name, @Nullable Path path) {
        /** How many bytes it has; -1 if that cannot be known. */
        long size() {
            try {
                return path != null && Files.isRegularFile(path) ? Files.size(path) : -1;
            } catch (IOException e) {
                return -1;
            }
        }

        /** Opens it; whatever keeps it from being read is an {@link UnreadableInputException}. */
        RecordReader open(ReadOptions options, Shell shell) throws IOException {
            try {
                return path == null
                        ? RecordReader.open(standardInput(shell), name, options)
                        : RecordReader.open(path, options);
            } catch (AccessDeniedException e) {
                throw new UnreadableInputException(SourceLocation.of(name), "there is no permission to read it", e);
            } catch (UnreadableInputException | RejectedRowException e) {
                throw e;
            } catch (IOException e) {
                throw new UnreadableInputException(SourceLocation.of(name), "cannot be read: " + e.getMessage(), e);
            }
        }

        /** The same, where only reading itself can tell how far it has come. */
        RecordReader open(ReadOptions options, Shell shell, Progress progress) throws IOException {
            if (path == null || progress == Progress.NONE || !Files.isRegularFile(path) || isDescriptor(path)) {
                return open(options, shell);
            }
            return RecordReader.open(counting(Files.newInputStream(path), progress), name, options);
        }

        private static FilterInputStream counting(InputStream in, Progress progress) {
            return new FilterInputStream(in) {
                private long bytes;

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int read = super.read(target, offset, length);
                    bytes += Math.max(0, read);
                    progress.at(bytes);
                    return read;
                }
            };
        }

        private static FilterInputStream standardInput(Shell shell) {
            return new FilterInputStream(shell.in()) {
                @Override
                public void close() {
                    // standard input belongs to the process
                }
            };
        }

        private void requireThere() throws UnreadableInputException {
            if (path != null && Files.isDirectory(path)) {
                List<String> descriptors = descriptors();
                if (descriptors.stream().noneMatch(descriptor -> Files.exists(path.resolve(descriptor)))) {
                    throw new UnreadableInputException(
                            SourceLocation.of(name),
                            "this is a directory, not a file, and it holds no " + String.join(" or ", descriptors),
                            null);
                }
            }
            if (path != null && Files.notExists(path)) {
                throw new UnreadableInputException(SourceLocation.of(name), "there is no such file", null);
            }
        }
    }

    private final List<Input> inputs;

    private Inputs(List<Input> inputs) {
        this.inputs = inputs;
    }

    /**
     * The inputs with these names.
     *
     * @throws ParameterException if a name is none, or standard input is named twice
     */
    static Inputs of(List<String> names, CommandLine command) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(name.equals(STANDARD) ? new Input("<stdin>", null) : new Input(name, path(name, command)));
        }
        if (Collections.frequency(names, STANDARD) > 1) {
            throw new ParameterException(command, "standard input (-) can be read only once");
        }
        return new Inputs(inputs);
    }

    /** The path with a name, which the user has typed. */
    static Path path(String name, CommandLine command) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw new ParameterException(command, "\"" + name + "\" cannot be the name of a file: " + e.getReason(), e);
        }
        throw new ParameterException(command, "the name of a file is empty");
    }

    List<Input> all() {
        return inputs;
    }

    /** Whether a file or folder is one of them, by whatever name, or the folder of one that is read with what lies beside it. */
    boolean contains(Path file) throws IOException {
        if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return false;
        }
        for (Input input : inputs) {
            Path path = input.path();
            if (path != null && Files.exists(path)) {
                Path folder = path.toAbsolutePath().getParent();
                if (Files.isSameFile(path, file)
                        || (isDescriptor(path) && folder != null && Files.isSameFile(folder, file))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> descriptors() {
        return Formats.all().stream()
                .flatMap(format -> format.descriptor().stream())
                .toList();
    }

    /** Whether a file is read with others that lie beside it. */
    private static boolean isDescriptor(Path path) {
        Path name = path.getFileName();
        return name != null && descriptors().contains(name.toString());
    }

    /** Fails before anything is written if one of them is not there. */
    void requireThere() throws UnreadableInputException {
        for (Input input : inputs) {
            input.requireThere();
        }
    }

    /** How many bytes there are to read; -1 if that cannot be known. */
    long size() {
        long sum = 0;
        for (Input input : inputs) {
            long size = input.size();
            if (size < 0) {
                return -1;
            }
            sum += size;
        }
        return sum;
    }
}
