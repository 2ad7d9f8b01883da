package org.sitrep.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The files that a build names by their paths, or by patterns such as {@code data/**}{@code /*.csv}. */
final class InputPatterns {
    private InputPatterns() {}

    /**
     * The files, those of each pattern in the order of their names.
     *
     * @param folder what paths and patterns are relative to
     * @param patterns the paths and patterns
     * @return the files, at least one for each path or pattern
     * @throws MojoExecutionException if there is none for one of them
     */
    static List<Path> find(Path folder, List<String> patterns) throws MojoExecutionException {
        List<Path> files = new ArrayList<>();
        for (String pattern : patterns) {
            List<Path> found = find(folder, pattern);
            if (found.isEmpty()) {
                throw new MojoExecutionException("there is no file " + pattern + " in " + folder);
            }
            found.stream().filter(file -> !files.contains(file)).forEach(files::add);
        }
        return files;
    }

    private static List<Path> find(Path folder, String pattern) throws MojoExecutionException {
        if (pattern.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0)) {
            Path file = folder.resolve(pattern);
            return Files.exists(file) ? List.of(file) : List.of();
        }
        PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot look for " + pattern + " in " + folder, e);
        }
    }
}
