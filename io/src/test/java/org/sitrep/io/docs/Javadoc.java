package org.sitrep.io.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a documentation comment says, for pages that are made of it.
 *
 * @param body the comment without its margin and its block tags
 * @param blocks the block tags with what belongs to them: {@code @return the name}
 */
public record Javadoc(String body, List<String> blocks) {
    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*\\*?[ \\t]?");
    private static final Pattern BLOCK = Pattern.compile("(?m)^@(?=[a-z])");
    private static final Pattern INLINE =
            Pattern.compile("\\{@(code|literal|link|linkplain)\\s+((?:[^{}]|\\{[^{}]*\\})*)\\}");
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>(?:\\s*\\{@(?:code|literal))?([\\s\\S]*?)\\}?\\s*</pre>");
    private static final Pattern TAG = Pattern.compile("</?(?:[biap]|h[1-6]|li|strong|em|br|code|blockquote|d[ltd])>");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z]|parse\\()");

    /** Copies the list. */
    public Javadoc {
        blocks = List.copyOf(blocks);
    }

    /** Reads what stands between the two ends of a comment. */
    static Javadoc of(String comment) {
        String text = MARGIN.matcher(comment.replace("\r", "")).replaceAll("");
        String[] parts = BLOCK.split(text.replace("{@inheritDoc}", ""));
        return new Javadoc(
                parts[0].strip(),
                Arrays.stream(parts).skip(1).map(part -> "@" + part.strip()).toList());
    }

    /** What is said of a parameter, or of a component of a record. */
    public Optional<String> parameter(String name) {
        String tag = "@param " + name + " ";
        return blocks.stream()
                .filter(block -> block.startsWith(tag))
                .map(block -> plain(block.substring(tag.length())))
                .findFirst();
    }

    /** The first paragraph as plain text. */
    public String summary() {
        return plain(paragraphs().get(0));
    }

    /** The first paragraph, and those that tell the form of the text, as plain text without what concerns Java alone. */
    public String summaryAndTextForm() {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.equals(paragraphs().get(0)) || paragraph.contains("text form"))
                .map(Javadoc::plain)
                .map(paragraph -> SENTENCE.splitAsStream(paragraph)
                        .filter(sentence ->
                                !sentence.contains("thread-safe") && !sentence.contains("parse(toString())"))
                        .collect(Collectors.joining(" ")))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The whole body as Markdown, with code in backticks; tables are left out. */
    public String markdown() {
        return paragraphs().stream()
                .map(Javadoc::paragraph)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String paragraph) {
        Matcher example = EXAMPLE.matcher(paragraph);
        if (example.matches()) {
            return "```\n" + entities(example.group(1)).stripIndent().strip() + "\n```";
        }
        String text = inline(paragraph, "`").replaceAll("\\s+", " ");
        text = text.replaceAll(" ?</?[uo]l> ?", "\n").replaceAll("\\s*<li> ?", "\n- ");
        return entities(TAG.matcher(text).replaceAll("")).strip();
    }

    private List<String> paragraphs() {
        return Arrays.stream(body.split("<p>|<table>[\\s\\S]*?</table>|(?=<pre>)|(?<=</pre>)"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** As a sentence: what is said of parameters begins in lower case and has no full stop. */
    private static String plain(String text) {
        String flat = inline(text, "").replaceAll("\\s+", " ");
        flat = flat.replaceAll("\\s*<li>\\s*", "\n- ").replaceAll("</?[a-z]+>", "");
        flat = entities(flat).strip();
        String stop = flat.endsWith(".") || flat.endsWith(";") || flat.contains("\n") ? "" : ".";
        return flat.substring(0, 1).toUpperCase(Locale.ROOT) + flat.substring(1) + stop;
    }

    private static String inline(String text, String quote) {
        Matcher inline = INLINE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (inline.find()) {
            String content = inline.group(2).replaceAll("\\s+", " ");
            String shown = switch (inline.group(1)) {
                case "code", "literal" -> quote + content + quote;
                default -> link(content, quote);
            };
            inline.appendReplacement(out, Matcher.quoteReplacement(shown));
        }
        return inline.appendTail(out).toString();
    }

    /** The label of a link or, without one, the name of what is linked. */
    private static String link(String content, String quote) {
        Matcher parts =
                Pattern.compile("([\\w.#]+(?:\\([^)]*\\))?)(?:\\s+(.+))?").matcher(content);
        if (!parts.matches()) {
            return content;
        }
        if (parts.group(2) != null) {
            return parts.group(2);
        }
        String name = parts.group(1)
                .replaceAll("^([a-z]+\\.)+(?=[A-Z])", "")
                .replaceAll("^#", "")
                .replace('#', '.');
        return quote + name + quote;
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
