package org.sitrep.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a scheme correspond to in a vocabulary, or in another scheme.
 *
 * <p>The tables are Sitrep's own decisions, one line each with a reason; the relation of each match says how well it fits
 * ({@link MatchRelation}). Every code of a scheme that has a {@link CodeList} is decided: it has matches, or it is said to
 * have none. A code without a line of its own takes the matches of the code above it in the list, never more exact than
 * {@link MatchRelation#BROAD}. Texts that the list gives as spellings of a code match like the code.
 *
 * <p>Immutable and thread-safe; each table is read once, when it is first asked for. Looking a code up makes no object.
 *
 * @param <T> what the codes are matched to: a {@link Term} or a {@link Coding}
 */
public final class Crosswalk<T> {
    private static final Map<Key, Crosswalk<?>> LOADED = new ConcurrentHashMap<>();

    private final CodeScheme from;
    private final Provenance provenance;
    private final Map<String, Matches<T>> byCode = new HashMap<>();
    private final Map<T, List<Match<Coding>>> byTarget = new LinkedHashMap<>();
    private final Optional<CodeList> list;

    private record Key(CodeScheme from, Object to) {}

    private record Matches<T>(Optional<Match<T>> first, List<Match<T>> all) {
        static <T> Matches<T> of(List<Match<T>> all) {
            return new Matches<>(all.stream().findFirst(), List.copyOf(all));
        }
    }

    private Crosswalk(CodeScheme from, TsvResource table, Function<String, Optional<T>> target) {
        this.from = from;
        this.provenance = table.provenance();
        this.list = CodeList.find(from);
        Map<String, List<Match<T>>> own = readRows(table, target);
        own.forEach((code, matches) -> byCode.put(code, Matches.of(matches)));
        list.ifPresent(codes -> codes.entries().forEach(entry -> inherit(codes, entry)));
        own.forEach(this::addReverse);
        byTarget.replaceAll((term, codes) ->
                codes.stream().sorted(Comparator.comparing(Match::relation)).toList());
    }

    /**
     * The crosswalk from a scheme to one of Sitrep's vocabularies.
     *
     * @param from the scheme of the codes
     * @param toVocabulary the vocabulary, such as {@code EventType.class}
     * @param <T> the vocabulary
     * @return the crosswalk; the same object at each call
     * @throws IllegalArgumentException if there is no such crosswalk
     */
    public static <T extends Enum<T> & Term> Crosswalk<T> load(CodeScheme from, Class<T> toVocabulary) {
        return find(from, toVocabulary)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no crosswalk from " + from + " to " + kebab(toVocabulary.getSimpleName())));
    }

    /**
     * The crosswalk from a scheme to one of Sitrep's vocabularies, if there is one.
     *
     * @param from the scheme of the codes
     * @param toVocabulary the vocabulary, such as {@code EventType.class}
     * @param <T> the vocabulary
     * @return the crosswalk, the same object at each call; or empty if there is none
     */
    public static <T extends Enum<T> & Term> Optional<Crosswalk<T>> find(CodeScheme from, Class<T> toVocabulary) {
        Objects.requireNonNull(from, "from");
        return cached(
                new Key(from, toVocabulary), kebab(toVocabulary.getSimpleName()), c -> Term.find(toVocabulary, c));
    }

    /**
     * The crosswalk from a scheme to another, which has a {@link CodeList}.
     *
     * @param from the scheme of the codes
     * @param to the scheme they are matched to
     * @return the crosswalk; the same object at each call
     * @throws IllegalArgumentException if there is no such crosswalk
     */
    public static Crosswalk<Coding> load(CodeScheme from, CodeScheme to) {
        Objects.requireNonNull(from, "from");
        return Crosswalk.<Coding>cached(
                        new Key(from, to), to.id(), code -> CodeList.of(to).find(code))
                .orElseThrow(() -> new IllegalArgumentException("there is no crosswalk from " + from + " to " + to));
    }

    @SuppressWarnings("unchecked") // the key determines the type of the target
    private static <T> Optional<Crosswalk<T>> cached(Key key, String to, Function<String, Optional<T>> target) {
        @Nullable Crosswalk<?> known = LOADED.get(key);
        if (known == null) {
            Optional<TsvResource> table =
                    TsvResource.find("crosswalks/" + key.from().id() + "_" + to + ".tsv");
            if (table.isEmpty()) {
                return Optional.empty();
            }
            Crosswalk<T> read = new Crosswalk<>(key.from(), table.get(), target);
            @Nullable Crosswalk<?> earlier = LOADED.putIfAbsent(key, read);
            known = earlier == null ? read : earlier;
        }
        return Optional.of((Crosswalk<T>) known);
    }

    /**
     * The scheme of the codes.
     *
     * @return the scheme
     */
    public CodeScheme from() {
        return from;
    }

    /**
     * Where the table comes from and who reviewed it.
     *
     * @return the provenance
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * The best match of a code.
     *
     * @param code the code, or a known spelling of it
     * @return the match, the same object at each call; empty if the code is not known or corresponds to nothing
     */
    public Optional<Match<T>> match(String code) {
        @Nullable Matches<T> found = lookUp(code);
        return found == null ? Optional.empty() : found.first();
    }

    /**
     * All matches of a code, the best first.
     *
     * @param code the code, or a known spelling of it
     * @return the matches, the same list at each call; empty if the code is not known or corresponds to nothing
     */
    public List<Match<T>> matches(String code) {
        @Nullable Matches<T> found = lookUp(code);
        return found == null ? List.of() : found.all();
    }

    /**
     * The codes that correspond to a term, the best first; a writer takes the first.
     *
     * <p>Only codes with a line of their own are given, not those that take the matches of the code above them. The
     * relation is that of the code to the term: {@link MatchRelation#BROAD} says that the code is broader.
     *
     * @param term the term
     * @return the codes; empty if there are none
     */
    public List<Match<Coding>> codesFor(T term) {
        return byTarget.getOrDefault(term, List.of());
    }

    private @Nullable Matches<T> lookUp(String code) {
        @Nullable Matches<T> found = byCode.get(code);
        if (found == null && list.isPresent()) {
            Optional<Coding> known = list.get().findSpelling(code);
            if (known.isPresent()) {
                found = byCode.get(known.get().code());
            }
        }
        return found;
    }

    private Map<String, List<Match<T>>> readRows(TsvResource table, Function<String, Optional<T>> target) {
        int codeColumn = table.column("code");
        int relationColumn = table.column("relation");
        int targetColumn = table.column("target");
        Map<String, List<Match<T>>> own = new LinkedHashMap<>();
        for (String[] row : table.rows()) {
            String code = TsvResource.cell(row, codeColumn);
            String relation = TsvResource.cell(row, relationColumn);
            String to = TsvResource.cell(row, targetColumn);
            if (list.isPresent() && list.get().find(code).isEmpty()) {
                throw table.broken("the list of " + from + " does not have the code " + code);
            }
            List<Match<T>> matches = own.computeIfAbsent(code, c -> new ArrayList<>());
            if (!relation.equals("none")) {
                matches.add(new Match<>(
                        target.apply(to).orElseThrow(() -> table.broken(code + ": there is no target " + to)),
                        Term.find(MatchRelation.class, relation)
                                .orElseThrow(() -> table.broken(code + ": there is no relation " + relation))));
            }
        }
        return own;
    }

    private @Nullable Matches<T> inherit(CodeList codes, CodeEntry entry) {
        String code = entry.coding().code();
        @Nullable Matches<T> own = byCode.get(code);
        Optional<CodeEntry> parent = entry.parent().flatMap(codes::entry);
        if (own != null || parent.isEmpty()) {
            return own;
        }
        @Nullable Matches<T> above = inherit(codes, parent.get());
        if (above == null) {
            return null;
        }
        Matches<T> inherited =
                Matches.of(above.all().stream().map(Crosswalk::oneLevelDown).toList());
        byCode.put(code, inherited);
        return inherited;
    }

    /** A match of a code, as a match of a code below it. */
    private static <T> Match<T> oneLevelDown(Match<T> match) {
        return switch (match.relation()) {
            case EXACT, CLOSE, BROAD -> new Match<>(match.target(), MatchRelation.BROAD);
            case NARROW, RELATED -> new Match<>(match.target(), MatchRelation.RELATED);
        };
    }

    private void addReverse(String code, List<Match<T>> matches) {
        Coding coding = list.flatMap(codes -> codes.find(code)).orElseGet(() -> Coding.of(from, code));
        for (Match<T> match : matches) {
            byTarget.computeIfAbsent(match.target(), target -> new ArrayList<>())
                    .add(new Match<>(coding, match.relation().inverse()));
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
