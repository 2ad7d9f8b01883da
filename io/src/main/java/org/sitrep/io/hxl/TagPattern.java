package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.dataset.Record;
import org.sitrep.source.Origin;

/**
 * A pattern that tags of the Humanitarian Exchange Language match, and the way to the cells under them.
 *
 * <pre>{@code
 * Optional<String> severity = TagPattern.parse("#severity").in(event);
 * }</pre>
 *
 * <p>A tag matches if it has the name, all required attributes and none of the excluded ones; others do no harm unless the
 * pattern is exact (HXL standard 1.1, "Tag patterns"). Upper and lower case are the same. Immutable and thread-safe.
 * The text form is {@code #name+required-excluded}, with {@code !} behind it for an exact pattern.
 *
 * @param name the tag without its hash sign, or {@code *} for any
 * @param required the attributes that a tag must have
 * @param excluded the attributes that it must not have
 * @param exact whether it must have no others than the required ones
 */
public record TagPattern(String name, List<String> required, List<String> excluded, boolean exact) {
    private static final String TOKEN = "[A-Za-z][_0-9A-Za-z]*+";
    private static final Pattern TEXT =
            Pattern.compile("\\s*+#?(" + TOKEN + "|\\*)((?:\\s*+[-+]" + TOKEN + ")*+)\\s*+(!?)\\s*+");

    /** Copies the lists in lower case, sorted. */
    public TagPattern {
        name = name.toLowerCase(Locale.ROOT);
        required = common(required);
        excluded = common(excluded);
    }

    private static List<String> common(List<String> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.toLowerCase(Locale.ROOT))
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code #adm1+name-provider} or {@code #date!}
     * @return the pattern
     * @throws IllegalArgumentException if it is none
     */
    public static TagPattern parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "expected a tag pattern such as #adm1+name-provider, found \"" + text + '"');
        }
        List<String> required = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (String signed : HxlTag.tokens(parts.group(2), "\\s*(?=[-+])")) {
            (signed.charAt(0) == '-' ? excluded : required).add(signed.substring(1));
        }
        return new TagPattern(
                parts.group(1), required, excluded, !parts.group(3).isEmpty());
    }

    /**
     * Tells whether a tag matches.
     *
     * @param tag the tag
     * @return true if it does
     */
    public boolean matches(HxlTag tag) {
        return (name.equals("*") || name.equals(tag.name()))
                && tag.attributes().containsAll(required)
                && excluded.stream().noneMatch(tag::has)
                && (!exact || tag.attributes().size() == required.size());
    }

    /**
     * The text of the first column under a matching tag, in the row that a record was read from.
     *
     * @param record the record
     * @return the text; absent if the record was not read from a tagged table, no tag matches, or the cell is empty
     */
    public Optional<String> in(Record record) {
        return allIn(record).stream().filter(text -> !text.isEmpty()).findFirst();
    }

    /**
     * The texts of all columns under matching tags, in the row that a record was read from.
     *
     * @param record the record
     * @return the texts in the order of the columns, as they were written; empty cells are empty texts
     */
    public List<String> allIn(Record record) {
        Optional<Origin> tagged =
                record.origin().filter(origin -> origin.format().equals(HxlFormat.ID));
        if (tagged.isEmpty()) {
            return List.of();
        }
        List<String> cells = tagged.get().cells();
        List<Optional<HxlTag>> tags = HxlLayouts.tags(tagged.get().layout().name());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), tags.size()); i++) {
            if (tags.get(i).filter(this::matches).isPresent()) {
                found.add(cells.get(i));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name.equals("*") ? "" : "#").append(name);
        required.forEach(attribute -> text.append('+').append(attribute));
        excluded.forEach(attribute -> text.append('-').append(attribute));
        return text.append(exact ? "!" : "").toString();
    }
}
