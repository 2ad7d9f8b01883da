package org.sitrep.io.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.io.RepositoryRoot;

/** The documentation comments in the sources of the library. */
public final class Sources {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(?!/)([\\s\\S]*?)\\*/\\s*");
    private static final Pattern ANNOTATION = Pattern.compile("\\G(?:@[\\w.]+(?:\\([^)]*\\))?|//[^\\n]*)\\s*");
    private static final String WORDS =
            "(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|default) )*";
    private static final Pattern TYPE = Pattern.compile("\\G" + WORDS + "(?:@?interface|class|record|enum) (\\w+)");
    private static final Pattern CONSTANT_OF_ENUM = Pattern.compile("\\G([A-Z][A-Z0-9_]*)\\s*[,;({}\\n]");
    private static final Pattern FIELD_OR_METHOD =
            Pattern.compile("\\G" + WORDS + "(?:<[^>(]*> )?[\\w.]+(?:<[^=(;]*>)?(?:\\[\\])? (\\w+)\\s*[=;(]");
    private static final Map<Class<?>, Map<String, Javadoc>> READ = new ConcurrentHashMap<>();

    private Sources() {}

    /** What is said of a type. */
    public static Javadoc type(Class<?> type) {
        return find(type, type.getSimpleName());
    }

    /** What is said of a member of a type: a method, a constant, or a component of a record. */
    public static Javadoc member(Class<?> type, String name) {
        if (type.isRecord() && !comments(type).containsKey(name)) {
            return type(type)
                    .parameter(name)
                    .map(text -> new Javadoc(text, List.of()))
                    .orElseThrow(() -> new NoSuchElementException("no @param " + name + " in " + type));
        }
        return find(type, name);
    }

    /** What is said of a member, if anything is. */
    static Optional<Javadoc> memberIfSaid(Class<?> type, String name) {
        return Optional.ofNullable(comments(type).get(name));
    }

    /** The names of what has a documentation comment, in the order of the source. */
    static List<String> names(Class<?> type) {
        return List.copyOf(comments(type).keySet());
    }

    /** The text of the source, or empty if it is not in this repository. */
    static Optional<String> text(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".java";
        for (String module : List.of("core", "io")) {
            Path file = RepositoryRoot.find()
                    .resolve(module)
                    .resolve("src/main/java")
                    .resolve(path);
            if (Files.exists(file)) {
                try {
                    return Optional.of(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }

    private static Javadoc find(Class<?> type, String name) {
        Javadoc found = comments(type).get(name);
        if (found == null) {
            throw new NoSuchElementException("nothing is said of " + name + " in the source of " + type);
        }
        return found;
    }

    private static Map<String, Javadoc> comments(Class<?> type) {
        return READ.computeIfAbsent(
                type,
                any -> read(text(any).orElseThrow(() -> new NoSuchElementException("there is no source of " + any))));
    }

    private static Map<String, Javadoc> read(String source) {
        Map<String, Javadoc> comments = new LinkedHashMap<>();
        Matcher comment = COMMENT.matcher(source);
        while (comment.find()) {
            int at = comment.end();
            Matcher annotation = ANNOTATION.matcher(source);
            while (annotation.find(at)) {
                at = annotation.end();
            }
            String name = firstGroup(source, at);
            if (!name.isEmpty()) {
                comments.putIfAbsent(name, Javadoc.of(comment.group(1)));
            }
        }
        return comments;
    }

    private static String firstGroup(String source, int at) {
        for (Pattern pattern : List.of(TYPE, CONSTANT_OF_ENUM, FIELD_OR_METHOD)) {
            Matcher matcher = pattern.matcher(source).region(at, source.length());
            if (matcher.lookingAt()) {
                return matcher.group(1);
            }
        }
        return "";
    }
}
