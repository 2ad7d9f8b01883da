package org.sitrep.io.loss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.MatchRelation;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import org.sitrep.io.WriteOptions;
import org.sitrep.io.json.EventAttribute;
import org.sitrep.party.Party;
import org.sitrep.source.Origin;

/**
 * Counts what is lost when records are written in a format.
 *
 * <pre>{@code
 * LossMeter losses = LossMeter.into("acled-csv");
 * writer.onWrite(losses::add);
 * Conversion.convert(reader, writer);
 * System.err.println(losses.report().summary());
 * }</pre>
 *
 * <p>Each event is compared, attribute by attribute, with what comes back when it is written and read again: nothing is taken
 * on trust but a format's word that it carries everything. A type of event that comes back equal, but under a code that
 * does not mean quite the same, is carried approximately, and the relation of the crosswalk is counted. Ids that readers
 * give to the claims and parties within an event are not compared. The text of an attribute that stays empty is not present.
 *
 * <p>Takes constant memory. Used by one thread at a time.
 */
public final class LossMeter {
    private static final int LONGEST_TEXT = 200;

    private final Format target;
    private final Optional<Function<Record, Optional<Record>>> rereading;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Set<String> sources = new LinkedHashSet<>();

    private LossMeter(Format target, WriteOptions options) {
        this.target = target;
        boolean everything = target.carriesEverything() && options.equals(WriteOptions.DEFAULT);
        this.rereading = everything ? Optional.empty() : Optional.of(target.rereading(options));
        EventAttribute.all().forEach(attribute -> tallies.put(attribute.name(), new Tally()));
    }

    /**
     * A meter for what is written in a format.
     *
     * @param format the id of the format, such as {@code acled-csv}
     * @return the meter, at zero
     * @throws IllegalArgumentException if there is no such format
     * @throws UnsupportedOperationException if the format cannot be both read and written
     */
    public static LossMeter into(String format) {
        return into(format, WriteOptions.DEFAULT);
    }

    /**
     * A meter for what is written in a format in a way that the user asks for.
     *
     * @param format the id of the format, such as {@code acled-csv}
     * @param options how it is written
     * @return the meter, at zero
     * @throws IllegalArgumentException if there is no such format
     * @throws UnsupportedOperationException if the format cannot be both read and written
     */
    public static LossMeter into(String format, WriteOptions options) {
        return new LossMeter(Formats.get(format), options);
    }

    /**
     * Says from which format the next records come.
     *
     * @param format the id of the format
     */
    public void source(String format) {
        sources.add(Objects.requireNonNull(format, "format"));
    }

    /**
     * Counts what is lost of what is known about a dataset.
     *
     * @param dataset the dataset
     */
    public void add(Dataset dataset) {
        Tally tally = tally("dataset");
        if (rereading.isEmpty()) {
            tally.exact(1);
        } else {
            tally.dropped(() -> new LossExample(
                    "",
                    Optional.empty(),
                    Outcome.DROPPED,
                    cut(dataset.toString()),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /**
     * Counts what is lost of a record.
     *
     * @param record the record
     */
    public void add(Record record) {
        Optional<Record> back =
                rereading.isEmpty() ? Optional.of(record) : rereading.get().apply(record);
        if (record instanceof Event event) {
            add(event, back.filter(Event.class::isInstance).map(Event.class::cast));
            return;
        }
        Tally tally = tally(record instanceof Party ? "parties" : "statements");
        if (back.isPresent() && back.get().equals(record)) {
            tally.exact(1);
        } else if (back.isPresent()) {
            tally.approximate(
                    Optional.empty(), () -> approximate(record, text(record), text(back.get()), Optional.empty()));
        } else {
            tally.dropped(() -> dropped(record, text(record)));
        }
    }

    private void add(Event event, Optional<Event> back) {
        boolean same = back.isPresent() && back.get().equals(event);
        for (EventAttribute attribute : EventAttribute.all()) {
            List<? extends Object> before = attribute.values(event);
            if (before.isEmpty()) {
                continue;
            }
            Tally tally = tally(attribute.name());
            if (same) {
                tally.exact(before.size());
            } else {
                List<? extends Object> after =
                        back.<List<? extends Object>>map(attribute::values).orElse(List.of());
                compare(event, back, attribute, before, after, tally);
            }
        }
    }

    private static void compare(
            Event event,
            Optional<Event> back,
            EventAttribute attribute,
            List<? extends Object> before,
            List<? extends Object> after,
            Tally tally) {
        List<Object> found = new ArrayList<>(after);
        List<Object> left = new ArrayList<>();
        for (Object value : before) {
            Object facts = Likeness.facts(value);
            Optional<Object> same = found.stream()
                    .filter(other -> Likeness.facts(other).equals(facts))
                    .findFirst();
            if (same.isPresent()) {
                found.remove(same.get());
                equal(event, back, attribute, value, tally);
            } else {
                left.add(value);
            }
        }
        for (Object value : left) {
            Optional<Object> other = found.stream()
                    .filter(candidate -> !attribute.isList() || Likeness.akin(value, candidate))
                    .findFirst();
            if (other.isPresent()) {
                found.remove(other.get());
                Optional<MatchRelation> relation = value instanceof EventType type
                        ? relation(type, event, back).or(() -> related(type, other.get()))
                        : Optional.empty();
                tally.approximate(
                        relation,
                        () -> approximate(event, attribute.text(value), attribute.text(other.get()), relation));
            } else {
                tally.dropped(() -> dropped(event, attribute.text(value)));
            }
        }
    }

    /** Counts a value that comes back equal, if it is not a type under a code that means something else too. */
    private static void equal(Event event, Optional<Event> back, EventAttribute attribute, Object value, Tally tally) {
        Optional<MatchRelation> relation =
                value instanceof EventType type ? relation(type, event, back) : Optional.empty();
        if (relation.isEmpty() || relation.get() == MatchRelation.EXACT) {
            tally.exact(1);
        } else {
            tally.approximate(
                    relation, () -> approximate(event, attribute.text(value), attribute.text(value), relation));
        }
    }

    /** How the code relates to the type under which it was written; empty if the event had the code already. */
    private static Optional<MatchRelation> relation(EventType type, Event event, Optional<Event> back) {
        for (Coding coding : back.map(Event::codings).orElse(List.of())) {
            Optional<Crosswalk<EventType>> crosswalk = Crosswalk.find(coding.scheme(), EventType.class);
            if (crosswalk.isPresent() && !has(event, coding)) {
                Optional<MatchRelation> relation = crosswalk.get().codesFor(type).stream()
                        .filter(match -> match.target().code().equals(coding.code()))
                        .map(match -> match.relation())
                        .findFirst();
                if (relation.isPresent()) {
                    return relation;
                }
            }
        }
        return Optional.empty();
    }

    /** A type of the same category is akin to one that no code stands for. */
    private static Optional<MatchRelation> related(EventType type, Object other) {
        return other instanceof EventType found && found.category() == type.category()
                ? Optional.of(MatchRelation.RELATED)
                : Optional.empty();
    }

    private static boolean has(Event event, Coding coding) {
        return event.codings().stream()
                .anyMatch(own ->
                        own.scheme().equals(coding.scheme()) && own.code().equals(coding.code()));
    }

    private static LossExample approximate(
            Record record, String value, String carried, Optional<MatchRelation> relation) {
        return new LossExample(
                record.recordId().toString(),
                record.origin().map(Origin::location),
                Outcome.APPROXIMATE,
                cut(value),
                Optional.of(cut(carried)),
                relation);
    }

    private static LossExample dropped(Record record, String value) {
        return new LossExample(
                record.recordId().toString(),
                record.origin().map(Origin::location),
                Outcome.DROPPED,
                cut(value),
                Optional.empty(),
                Optional.empty());
    }

    private static String text(Record record) {
        return record.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 3) + "...";
    }

    private Tally tally(String attribute) {
        return tallies.computeIfAbsent(attribute, unknown -> new Tally());
    }

    /**
     * What was lost so far.
     *
     * @return the report
     */
    public LossReport report() {
        Map<String, AttributeLoss> attributes = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> {
            AttributeLoss loss = tally.loss();
            if (loss.present() > 0) {
                attributes.put(name, loss);
            }
        });
        return new LossReport(String.join(",", sources), target.id(), attributes);
    }
}
