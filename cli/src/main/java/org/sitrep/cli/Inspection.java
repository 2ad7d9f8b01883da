package org.sitrep.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Harm;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/** What inputs hold, gathered record by record in bounded memory. */
final class Inspection {
    /** The claimant of figures that nobody is named for. */
    static final String NO_ATTRIBUTION = "(the dataset itself)";

    /** The claimant of figures that come from somebody who is not named. */
    static final String NOT_NAMED = "(a claimant who is not named)";

    private static final String BEYOND = "(all other claimants)";

    /**
     * One input, as far as it can be told apart from the others.
     *
     * @param file its name
     * @param formats the formats found in it; several only in an archive
     * @param layouts the layouts found in it
     * @param compression how it is compressed
     * @param charset the charset's name
     * @param summary what was read
     */
    record Part(
            String file,
            Set<String> formats,
            Set<String> layouts,
            Optional<String> compression,
            String charset,
            ReadSummary summary) {}

    /**
     * What one claimant says of a harm.
     *
     * @param claimant the claimant's name
     * @param sums what the claimant says
     */
    record Claimant(String claimant, ClaimSums sums) {}

    private final List<Part> parts = new ArrayList<>();
    private final Tally types = new Tally();
    private final Tally countries = new Tally();
    private final Tally participants = new Tally();
    private final Map<Harm, Map<String, ClaimSums>> claims = new EnumMap<>(Harm.class);
    private final Span eventSpan = new Span();
    private final Span statementSpan = new Span();
    private final Set<String> seen = new HashSet<>();
    private int claimants;
    private boolean claimantsCapped;
    private long events;

    /** The time from the first day to the last. */
    static final class Span {
        private @Nullable LocalDate earliest;
        private @Nullable LocalDate latest;
        private long undated;

        private void add(Optional<EventTime> time) {
            Optional<LocalDate> first = time.flatMap(EventTime::earliest);
            Optional<LocalDate> last = time.flatMap(EventTime::latest);
            if (first.isEmpty() && last.isEmpty()) {
                undated++;
            }
            first.or(() -> last)
                    .ifPresent(day -> earliest = earliest == null || day.isBefore(earliest) ? day : earliest);
            last.or(() -> first).ifPresent(day -> latest = latest == null || day.isAfter(latest) ? day : latest);
        }

        Optional<LocalDate> earliest() {
            return Optional.ofNullable(earliest);
        }

        Optional<LocalDate> latest() {
            return Optional.ofNullable(latest);
        }

        /** How many records say nothing about their time. */
        long undated() {
            return undated;
        }
    }

    void add(Record record) {
        if (record instanceof Event event) {
            add(event);
        } else if (record instanceof Statement statement) {
            statementSpan.add(statement.time());
        }
    }

    private void add(Event event) {
        events++;
        types.add(event.type().code());
        eventSpan.add(event.time());
        seen.clear();
        for (Place place : event.places()) {
            if (place.countries().isEmpty()) {
                place.countryName().filter(seen::add).ifPresent(countries::add);
            }
            for (Coding country : place.countries()) {
                String name = place.countries().size() == 1
                        ? place.countryName().or(country::label).orElse(country.code())
                        : country.label().orElse(country.code());
                if (seen.add(name)) {
                    countries.add(name);
                }
            }
        }
        seen.clear();
        for (Participant participant : event.participants()) {
            String name = name(participant.party());
            if (seen.add(name)) {
                participants.add(name);
            }
        }
        for (CasualtyClaim claim : event.casualties()) {
            sums(claim.harm(), claimant(claim)).add(claim.count());
        }
    }

    private static String claimant(CasualtyClaim claim) {
        return claim.attribution().isEmpty()
                ? NO_ATTRIBUTION
                : claim.attribution()
                        .flatMap(Attribution::claimant)
                        .map(Inspection::name)
                        .orElse(NOT_NAMED);
    }

    private static String name(Party party) {
        return party.name().orElse(party.id().value());
    }

    private ClaimSums sums(Harm harm, String claimant) {
        Map<String, ClaimSums> byClaimant = claims.computeIfAbsent(harm, key -> new HashMap<>());
        ClaimSums known = byClaimant.get(claimant);
        if (known != null) {
            return known;
        }
        if (claimants >= Tally.MOST_NAMES) {
            claimantsCapped = true;
            return byClaimant.computeIfAbsent(BEYOND, key -> new ClaimSums());
        }
        claimants++;
        return byClaimant.computeIfAbsent(claimant, key -> new ClaimSums());
    }

    /** Adds an input that has been read. */
    void add(String file, Set<String> formats, Set<String> layouts, RecordReader reader) {
        parts.add(new Part(
                file, formats, layouts, reader.compression(), reader.charset().name(), reader.summary()));
    }

    List<Part> parts() {
        return parts;
    }

    /** The time of the events or, where there are none, of the statements. */
    Span span() {
        return events > 0 ? eventSpan : statementSpan;
    }

    Tally types() {
        return types;
    }

    Tally countries() {
        return countries;
    }

    Tally participants() {
        return participants;
    }

    Set<Harm> harms() {
        return claims.keySet();
    }

    /** What is claimed of a harm, by claimant, those with the most claims first. */
    List<Claimant> claims(Harm harm) {
        return claims.getOrDefault(harm, Map.of()).entrySet().stream()
                .map(entry -> new Claimant(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Claimant claimant) -> claimant.sums().claims(), Comparator.reverseOrder())
                        .thenComparing(Claimant::claimant))
                .toList();
    }

    boolean claimantsCapped() {
        return claimantsCapped;
    }

    /** The sums over all inputs. */
    Totals totals() {
        Totals totals = new Totals();
        parts.forEach(part -> totals.add(part.summary()));
        return totals;
    }

    /** Numbers of rows and records, added up. */
    static final class Totals {
        long events;
        long parties;
        long statements;
        long casualtyClaims;
        long rowsRead;
        long rowsRejected;

        Totals add(ReadSummary summary) {
            events += summary.events();
            parties += summary.parties();
            statements += summary.statements();
            casualtyClaims += summary.casualtyClaims();
            rowsRead += summary.rowsRead();
            rowsRejected += summary.rowsRejected();
            return this;
        }
    }
}
