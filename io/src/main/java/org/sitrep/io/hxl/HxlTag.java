package org.sitrep.io.hxl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sitrep.io.hashtag.Hashtags;
import org.sitrep.source.RowLayout;

/**
 * A hashtag of the Humanitarian Exchange Language with its attributes, such as {@code #group+name+first}.
 *
 * <p>Upper and lower case are the same, and so is any order of the attributes (HXL standard 1.1, "Hashtags" and "Attributes");
 * both are kept in lower case, the attributes sorted and each once. Immutable and thread-safe. The text form is the tag with
 * its attributes, without blanks.
 *
 * @param name the tag without its hash sign, such as {@code group}
 * @param attributes the attributes without their plus signs, such as {@code first} and {@code name}
 */
public record HxlTag(String name, List<String> attributes) {
    /**
     * Brings name and attributes into their common form.
     *
     * @throws IllegalArgumentException if one of them is no letter followed by letters, digits and underscores
     */
    public HxlTag {
        name = name.toLowerCase(Locale.ROOT);
        attributes = attributes.stream()
                .map(attribute -> attribute.toLowerCase(Locale.ROOT))
                .sorted()
                .distinct()
                .toList();
        Stream.concat(Stream.of(name), attributes.stream())
                .filter(token -> !token.matches("[a-z][_0-9a-z]*"))
                .findFirst()
                .ifPresent(token -> {
                    throw new IllegalArgumentException("a tag or attribute of HXL is made of letters, digits and"
                            + " underscores and starts with a letter, but it was \"" + token + '"');
                });
    }

    /**
     * Reads the text form, also with blanks before the attributes and around the whole.
     *
     * @param text such as {@code #date +occurred}
     * @return the tag
     * @throws IllegalArgumentException if it is no tag
     */
    public static HxlTag parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a hashtag such as #date+occurred, found \"" + text + '"'));
    }

    /**
     * Reads the text of a cell that may be a tag.
     *
     * @param text the text
     * @return the tag, or empty if it is none
     */
    public static Optional<HxlTag> find(String text) {
        Matcher tag = Hashtags.TAG.matcher(text);
        return tag.matches()
                ? Optional.of(new HxlTag(tag.group(1), tokens(tag.group(2), "\\s*\\+")))
                : Optional.empty();
    }

    /**
     * The row of tags of a tagged table.
     *
     * @param layout the layout of a row of such a table
     * @return the texts as the file has them, one for each column, also those that are no tags; empty for other formats
     */
    public static List<String> row(RowLayout layout) {
        return layout.format().equals(HxlFormat.ID) ? HxlLayouts.tagRow(layout.name()) : List.of();
    }

    /** What stands between signs. */
    static List<String> tokens(String text, String signs) {
        return Stream.of(text.split(signs))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .toList();
    }

    /**
     * Tells whether the tag has an attribute.
     *
     * @param attribute the attribute in lower case, without its plus sign
     * @return true if it has
     */
    public boolean has(String attribute) {
        return attributes.contains(attribute);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("#").append(name);
        for (String attribute : attributes) {
            text.append('+').append(attribute);
        }
        return text.toString();
    }
}
