package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.code.Coding;
import org.sitrep.code.Term;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.source.SourceBuilder;

/** Makes an event of a row under tags; {@link HxlFormat} tells how. */
final class HxlMapping implements RowMapping {
    /** Columns that become tags of the event, {@code events=12}, and the word before the sign. */
    static final List<Fact> FACTS = List.of(
            new Fact(HxlColumns.EVENTS, "events"),
            new Fact(HxlColumns.CAUSE, "cause"),
            new Fact(HxlColumns.SEVERITY, "severity"),
            new Fact(HxlColumns.STATUS, "status"));

    /** A column that becomes a tag. */
    record Fact(ColumnKey<String> column, String word) {
        String tag(String text) {
            return word + "=" + text;
        }

        /** What the tags say about it. */
        Optional<String> in(List<String> tags) {
            return tags.stream()
                    .filter(tag -> tag.startsWith(word + "="))
                    .map(tag -> tag.substring(word.length() + 1))
                    .findFirst();
        }
    }

    private final int[] facts;
    private final int id;
    private final int title;
    private final int type;
    private final int subtype;
    private final int codes;
    private final int source;
    private final int sourceId;
    private final int url;
    private final int reported;
    private final int description;
    private final int tags;
    private final int status;
    private final HxlTimes times;
    private final HxlPlaces places;
    private final HxlGroups groups;
    private final HxlCasualties casualties;

    HxlMapping(List<Optional<HxlTag>> hashtags, List<String> names) {
        facts = FACTS.stream().mapToInt(fact -> fact.column().indexIn(names)).toArray();
        id = HxlColumns.EVENT_ID.indexIn(names);
        title = HxlColumns.EVENT_NAME.indexIn(names);
        type = HxlColumns.EVENT_TYPE.indexIn(names);
        subtype = HxlColumns.EVENT_SUBTYPE.indexIn(names);
        codes = HxlColumns.EVENT_CODES.indexIn(names);
        source = HxlColumns.SOURCE.indexIn(names);
        sourceId = HxlColumns.SOURCE_ID.indexIn(names);
        url = HxlColumns.SOURCE_URL.indexIn(names);
        reported = HxlColumns.DATE_REPORTED.indexIn(names);
        description = HxlColumns.DESCRIPTION.indexIn(names);
        tags = HxlColumns.TAGS.indexIn(names);
        status = HxlColumns.STATUS.indexIn(names);
        times = new HxlTimes(names);
        places = new HxlPlaces(names);
        groups = new HxlGroups(names);
        casualties = new HxlCasualties(hashtags);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        String event = id(row, origin);
        HxlTypes.Kind kind = HxlTypes.read(Cells.text(row, type), Cells.text(row, subtype));
        List<Coding> codings = new ArrayList<>(kind.codings());
        codings.addAll(HxlText.codings(Cells.text(row, codes)));
        return Event.builder()
                .id(EventId.of(event))
                .type(kind.type())
                .addAllCodings(codings)
                .title(Cells.optional(row, title))
                .time(times.time(row))
                .addAllPlaces(places.place(row).stream().toList())
                .addAllParticipants(groups.participants(row, kind.type()))
                .addAllCasualties(casualties.claims(row, event, kind.isAggregate()))
                .addAllSources(sources(row))
                .status(Term.find(ClaimStatus.class, Cells.text(row, status)))
                .note(Cells.optional(row, description))
                .addAllTags(tags(row))
                .origin(origin)
                .build();
    }

    /** The id in the row or, in a table without ids, one of the file's name and the line. */
    private String id(TableRow row, Origin origin) {
        String text = Cells.text(row, id);
        if (!text.isEmpty()) {
            return text;
        }
        if (id >= 0) {
            throw new BadCellException(id, "missing-id", "the id of the event", row.text(id));
        }
        boolean empty = row.texts().stream().allMatch(String::isBlank);
        if (empty) {
            throw new BadCellException(0, "empty-row", "a row that says something", "");
        }
        String file = origin.file();
        return "hxl/" + file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + "/"
                + origin.line();
    }

    /** The publishers; what else is told about a source belongs to the first of them. */
    private List<Source> sources(TableRow row) {
        List<String> publishers = HxlText.list(Cells.text(row, source));
        SourceBuilder first = Source.builder()
                .id(Cells.optional(row, sourceId).map(SourceId::of))
                .publisher(publishers.stream().findFirst())
                .url(Cells.optional(row, url))
                .published(Cells.optional(row, reported).flatMap(HxlTimes::parse));
        List<Source> made = new ArrayList<>();
        if (!first.build().equals(Source.builder().build())) {
            made.add(first.build());
        }
        publishers.stream()
                .skip(1)
                .map(publisher -> Source.builder().publisher(publisher).build())
                .forEach(made::add);
        return made;
    }

    private List<String> tags(TableRow row) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < facts.length; i++) {
            Fact fact = FACTS.get(i);
            Cells.optional(row, facts[i])
                    .filter(text -> fact.column() != HxlColumns.STATUS
                            || Term.find(ClaimStatus.class, text).isEmpty())
                    .map(fact::tag)
                    .ifPresent(made::add);
        }
        made.addAll(HxlText.list(Cells.text(row, tags)));
        return made;
    }
}
