package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.RecordId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.RuleContext;

/**
 * By which names and as what kind each party is told of, how often, and where first; not by sources coded by programs.
 *
 * <p>It takes 400 to 700 bytes for each party under each of its names and kinds, and notes no new ones after 50,000 of them.
 */
final class PartyLog implements ReferenceSink {
    /** How many times as often as another one a name or kind must be told in tables to count as the right one. */
    static final int MANY = 4;

    private static final int MAX_SIZE = 50_000;

    /** A party under one name and as one kind. */
    static final class Mention {
        final String id;
        final String name;
        final PartyKind kind;
        final Spots spots;
        final Spots kindSpots;

        /** Whether it is from a row of a table, where no record of the party says what is right. */
        final boolean isFromTable;

        int count;
        /** How often in records in which nothing else is wrong. */
        int soundCount;

        Mention(Party party, Record record, Optional<SourceLocation> location, Optional<SourceLocation> kindLocation) {
            this.id = party.id().value();
            this.name = party.name().orElse("");
            this.kind = party.kind();
            this.spots = new Spots(location);
            this.kindSpots = new Spots(kindLocation);
            this.isFromTable = record.origin().isPresent();
        }
    }

    private final RuleContext context;
    private final Map<String, List<Mention>> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
    private @Nullable Record current;
    private int size;

    PartyLog(RuleContext context) {
        this.context = context;
    }

    void see(Record record) {
        if (SourceKinds.isMachineCoded(record)) {
            return;
        }
        current = record;
        if (record instanceof Event event) {
            References.of(event, this);
        } else if (record instanceof Statement statement) {
            References.of(statement, this);
        } else if (record instanceof Party party) {
            party(party, "", -1, "");
        }
        current = null;
    }

    @Override
    public void party(Party party, String attribute, int index, String rest) {
        Record record = current;
        if (record == null || isOfRecordAlone(party, record)) {
            return;
        }
        String name = party.name().orElse("");
        List<Mention> mentions = byId.get(party.id().value());
        if (mentions != null) {
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (mention.kind == party.kind() && mention.name.equals(name)) {
                    count(mention);
                    if (!mention.spots.isFull()) {
                        mention.spots.add(locationOf("name", record, attribute, index, rest));
                        mention.kindSpots.add(locationOf("kind", record, attribute, index, rest));
                    }
                    return;
                }
            }
        }
        if (size < MAX_SIZE) {
            size++;
            Mention mention = new Mention(
                    party,
                    record,
                    locationOf("name", record, attribute, index, rest),
                    locationOf("kind", record, attribute, index, rest));
            count(mention);
            byId.computeIfAbsent(mention.id, id -> new ArrayList<>(1)).add(mention);
            if (!party.aliases().isEmpty()) {
                aliases.computeIfAbsent(mention.id, id -> new HashSet<>()).addAll(party.aliases());
            }
        }
    }

    private void count(Mention mention) {
        mention.count++;
        if (context.isSound()) {
            mention.soundCount++;
        }
    }

    private Optional<SourceLocation> locationOf(String what, Record record, String attribute, int index, String rest) {
        String indexed = ReferenceSink.path(attribute, index, rest);
        String last = indexed.isEmpty() ? what : "." + what;
        return RecordCells.locationOf(context, keyed(record, attribute, index, rest) + last, indexed + last);
    }

    /** Whether the id is one for this record alone, as those of targets in GTD, which hold the id of the event. */
    private static boolean isOfRecordAlone(Party party, Record record) {
        return record.origin().isPresent()
                && party.id().value().contains("/" + record.recordId().value() + "/");
    }

    private static String keyed(Record record, String attribute, int index, String rest) {
        if (attribute.equals("participants") && record instanceof Event event) {
            return attribute + "[" + event.participants().get(index).role().code() + "]" + rest;
        }
        return ReferenceSink.path(attribute, index, rest);
    }

    @Override
    public void reference(RecordId target, String attribute, int index, String rest) {}

    /** The mentions of each party, in the order of the input. */
    Collection<List<Mention>> mentions() {
        return byId.values();
    }

    boolean isAlias(String id, String name) {
        return aliases.getOrDefault(id, Set.of()).contains(name);
    }
}
