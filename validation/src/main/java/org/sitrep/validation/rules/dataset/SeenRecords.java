package org.sitrep.validation.rules.dataset;

import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.gdelt.Gdelt2MentionsFormat;
import org.sitrep.io.icews.IcewsFormat;
import org.sitrep.io.icews.IcewsJsonFormat;
import org.sitrep.io.phoenix.PhoenixFormat;
import org.sitrep.io.polecat.PolecatFormat;
import org.sitrep.source.Origin;
import org.sitrep.validation.rule.RuleContext;

/**
 * The ids of the records that were seen, and what their rows said; kept once for the rules about ids that occur again.
 *
 * <p>It takes 21 to 43 bytes for each record, and as much again for those that occur again or may do so by design.
 */
final class SeenRecords {
    /**
     * A record in regard to those before it.
     *
     * @param contradicts whether an earlier record has the id and says something else
     * @param firstLine the number of the line of the first record with the id, if this one contradicts it
     * @param repeats whether an earlier record has the id and says the same
     * @param sameLine the number of the line of the first record that says the same, if this one repeats it
     */
    record Verdict(boolean contradicts, int firstLine, boolean repeats, int sameLine) {
        static final Verdict NEW = new Verdict(false, 0, false, 0);
    }

    private static final int LINE = 0;
    private static final int CONTENT = 1;

    private final KeyTable first = new KeyTable(2);
    /** Records with their content, where that is not the first to have the id, or where ids are no keys. */
    private final KeyTable others = new KeyTable(1);

    private final Lines lines = new Lines();
    private Verdict last = Verdict.NEW;
    private long seen;

    /** What all rules of a run share. */
    static SeenRecords of(RuleContext context) {
        return context.shared(SeenRecords.class, SeenRecords::new);
    }

    /**
     * Takes note of a record, unless another rule has shown it already.
     *
     * @param number how many records the rule has shown before this one
     */
    Verdict see(Record record, long number, Optional<SourceLocation> location) {
        if (number == seen) {
            seen++;
            last = judge(record, location);
        }
        return last;
    }

    private Verdict judge(Record record, Optional<SourceLocation> location) {
        if (mayRepeatAtWill(record)) {
            return Verdict.NEW;
        }
        long content = RowHash.of(record);
        long id = Hashes.of(record.recordId());
        long key = keyOf(record, id);
        int line = lines.numberOf(location);
        boolean contradicts = false;
        int firstLine = 0;
        if (key != 0) {
            int slot = first.find(key);
            if (slot < 0) {
                slot = first.add(key);
                first.set(slot, LINE, line);
                first.set(slot, CONTENT, (int) content);
                if (isKeyOfDataset(record)) {
                    return Verdict.NEW;
                }
            } else if (first.get(slot, CONTENT) == (int) content) {
                return new Verdict(false, 0, true, first.get(slot, LINE));
            } else {
                contradicts = true;
                firstLine = first.get(slot, LINE);
            }
        }
        long version = Hashes.mix(id, content);
        int slot = others.find(version);
        if (slot < 0) {
            others.set(others.add(version), LINE, line);
            return new Verdict(contradicts, firstLine, false, 0);
        }
        return new Verdict(contradicts, firstLine, true, others.get(slot, LINE));
    }

    /** Rows that are equal by design: mentions in GDELT, and of an event between two actors of one name in ACLED's monadic files. */
    private static boolean mayRepeatAtWill(Record record) {
        return SourceKinds.isMonadic(record) || isOf(record, Gdelt2MentionsFormat.ID);
    }

    /** What must be unique; 0 where ids repeat by design. */
    private static long keyOf(Record record, long id) {
        Optional<Origin> origin = record.origin();
        if (origin.isEmpty()) {
            return id;
        }
        return switch (origin.get().format()) {
            case PolecatFormat.ID -> 0;
            case IcewsFormat.ID, IcewsJsonFormat.ID ->
                record instanceof Event event
                        ? Hashes.mix(
                                id,
                                event.time()
                                        .flatMap(time -> time.earliest())
                                        .map(day -> day.toEpochDay())
                                        .orElse(0L))
                        : id;
            case PhoenixFormat.ID -> Hashes.mix(id, Hashes.of(origin.get().file()));
            default -> SourceKinds.isOneOfPlaces(record) ? 0 : id;
        };
    }

    /** Whether records that say the same have the same key; those of Phoenix have one for each file. */
    private static boolean isKeyOfDataset(Record record) {
        return !isOf(record, PhoenixFormat.ID);
    }

    private static boolean isOf(Record record, String format) {
        Optional<Origin> origin = record.origin();
        return origin.isPresent() && origin.get().format().equals(format);
    }

    /** Such as {@code " (line 7)"}. */
    String describe(int line, Optional<SourceLocation> from) {
        return lines.describe(line, from);
    }
}
