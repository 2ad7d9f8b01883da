package org.sitrep.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a scheme with their labels, from a table shipped with Sitrep.
 *
 * <p>Which lists there are, where they come from and what was reworded is told in {@code docs/codes.md} and by
 * {@link #provenance()}. A code that is not in a list may still be right: lists grow, and datasets use codes that their
 * codebooks do not know. Immutable and thread-safe; each list is read once, when it is first asked for. Looking a code up
 * makes no object, so that readers may do it for every row.
 */
public final class CodeList {
    private static final Map<CodeScheme, CodeList> LISTS = new ConcurrentHashMap<>();

    private final CodeScheme scheme;
    private final Provenance provenance;
    private final Map<String, Optional<CodeEntry>> entries = new LinkedHashMap<>();
    private final Map<String, Optional<Coding>> codings = new HashMap<>();
    private final Map<String, Optional<Coding>> spellings = new HashMap<>();
    private final Map<String, Optional<Coding>> folded = new HashMap<>();

    private CodeList(CodeScheme scheme, TsvResource table) {
        this.scheme = scheme;
        this.provenance = table.provenance();
        for (String[] row : table.rows()) {
            add(entry(table, row), table);
        }
    }

    /**
     * The list of a scheme.
     *
     * @param scheme the scheme
     * @return the list; the same object at each call
     * @throws IllegalArgumentException if Sitrep has no list of that scheme; {@link #find(CodeScheme)} asks without
     *     throwing
     */
    public static CodeList of(CodeScheme scheme) {
        return find(scheme)
                .orElseThrow(() -> new IllegalArgumentException("there is no list of the codes of " + scheme));
    }

    /**
     * The list of a scheme, if there is one.
     *
     * @param scheme the scheme
     * @return the list; empty for schemes whose codes are not listed, such as identifiers of events
     */
    public static Optional<CodeList> find(CodeScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        @Nullable CodeList known = LISTS.get(scheme);
        if (known != null) {
            return Optional.of(known);
        }
        return TsvResource.find("lists/" + scheme.id() + ".tsv")
                .map(table -> LISTS.computeIfAbsent(scheme, s -> new CodeList(scheme, table)));
    }

    /**
     * The scheme whose codes these are.
     *
     * @return the scheme
     */
    public CodeScheme scheme() {
        return scheme;
    }

    /**
     * Where the list comes from.
     *
     * @return the provenance
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * Finds a code, written exactly as in the list.
     *
     * @param code the code
     * @return the code with its label, the same object at each call; empty if the list does not have it
     */
    public Optional<Coding> find(String code) {
        return codings.getOrDefault(code, Optional.empty());
    }

    /**
     * Finds a code by any text that files are known to have for it.
     *
     * <p>These are the code itself, the spellings that the list gives (words for a number, former and misspelt names), and
     * all of these with blanks around them or in other upper and lower case; the closer reading wins.
     *
     * @param text the text of a cell
     * @return the code with its label, the same object at each call; empty if the text is none of these
     */
    public Optional<Coding> findSpelling(String text) {
        Optional<Coding> found = spellings.getOrDefault(text, Optional.empty());
        if (found.isEmpty()) {
            found = spellings.getOrDefault(text.strip(), Optional.empty());
        }
        return found.isPresent() ? found : folded.getOrDefault(fold(text), Optional.empty());
    }

    /**
     * All that the list says about a code.
     *
     * @param code the code, written exactly as in the list
     * @return the line of the list; empty if the list does not have the code
     */
    public Optional<CodeEntry> entry(String code) {
        return entries.getOrDefault(code, Optional.empty());
    }

    /**
     * All lines, in the order of the list.
     *
     * @return the lines
     */
    public List<CodeEntry> entries() {
        return entries.values().stream().flatMap(Optional::stream).toList();
    }

    /**
     * All codes with their labels, in the order of the list.
     *
     * @return the codes
     */
    public List<Coding> codings() {
        return entries().stream().map(CodeEntry::coding).toList();
    }

    /**
     * The code above another.
     *
     * @param code a code of the list
     * @return the parent; empty at the top, in lists without levels, and if the list does not have the code
     */
    public Optional<Coding> parent(String code) {
        return entry(code).flatMap(CodeEntry::parent).flatMap(this::find);
    }

    /**
     * The codes directly below another, in the order of the list.
     *
     * @param code a code of the list
     * @return its children; empty where there are none
     */
    public List<Coding> children(String code) {
        return entries().stream()
                .filter(entry -> entry.parent().filter(code::equals).isPresent())
                .map(CodeEntry::coding)
                .toList();
    }

    private void add(CodeEntry entry, TsvResource table) {
        Coding coding = entry.coding();
        Optional<Coding> shared = Optional.of(coding);
        if (entries.put(coding.code(), Optional.of(entry)) != null) {
            throw table.broken("the code " + coding.code() + " occurs twice");
        }
        codings.put(coding.code(), shared);
        spellings.put(coding.code(), shared);
        folded.putIfAbsent(fold(coding.code()), shared);
        for (String spelling : entry.spellings()) {
            spellings.putIfAbsent(spelling, shared);
            folded.putIfAbsent(fold(spelling), shared);
        }
    }

    private CodeEntry entry(TsvResource table, String[] row) {
        SortedMap<String, String> cells = new TreeMap<>();
        List<String> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String cell = TsvResource.cell(row, i);
            if (!cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        String code = take(cells, "code").orElseThrow(() -> table.broken("a row without a code"));
        Coding coding = new Coding(scheme, code, take(cells, "label"));
        List<String> also = take(cells, "spellings").map(CodeList::split).orElse(List.of());
        return new CodeEntry(coding, take(cells, "parent"), also, take(cells, "description"), cells);
    }

    private static Optional<String> take(SortedMap<String, String> cells, String name) {
        return Optional.ofNullable(cells.remove(name));
    }

    private static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        Collections.addAll(parts, cell.split("\\|", -1));
        return parts;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
