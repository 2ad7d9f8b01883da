package org.sitrep.io.gdelt;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.CasualtyClaimBuilder;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Place;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.source.SourceBuilder;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Quote;
import org.sitrep.statement.Statement;
import org.sitrep.statement.StatementBuilder;
import org.sitrep.time.EventTime;

/** Makes an event of a row of the GKG, and statements of the quotations in it. */
final class GkgMapping implements RowMapping {
    static final Pattern ID_FORM = Pattern.compile("[0-9]{14}-T?[0-9]+");

    private static final int ID = GkgColumns.ALL.indexOf(GkgColumns.RECORD_ID);
    private static final int DATE = GkgColumns.ALL.indexOf(GkgColumns.DATE);
    private static final int PUBLISHER = GkgColumns.ALL.indexOf(GkgColumns.SOURCE_COMMON_NAME);
    private static final int DOCUMENT = GkgColumns.ALL.indexOf(GkgColumns.DOCUMENT_IDENTIFIER);
    private static final int COUNTS = GkgColumns.ALL.indexOf(GkgColumns.COUNTS);
    private static final int ENHANCED_COUNTS = GkgColumns.ALL.indexOf(GkgColumns.ENHANCED_COUNTS);
    private static final int QUOTATIONS = GkgColumns.ALL.indexOf(GkgColumns.QUOTATIONS);
    private static final int TRANSLATION_INFO = GkgColumns.ALL.indexOf(GkgColumns.TRANSLATION_INFO);
    private static final int EXTRAS = GkgColumns.ALL.indexOf(GkgColumns.EXTRAS);

    /** GDELT reads the English translation of what is not in English. */
    private static final String ENGLISH = "en";

    private static final Crosswalk<Harm> HARMS = Crosswalk.load(CodeScheme.GKG_COUNT_TYPE, Harm.class);

    @Override
    public Record map(TableRow row, Origin origin) {
        String id = row.text(ID);
        if (!ID_FORM.matcher(id).matches()) {
            throw new BadCellException(ID, "bad-id", "an id like 20150218230000-0", id);
        }
        Source source = source(row);
        EventBuilder event = Event.builder()
                .id(EventId.of(id))
                .type(EventType.UNKNOWN)
                .addSource(source)
                .origin(origin);
        List<GkgCount> counts = counts(row);
        if (!counts.isEmpty()) {
            Attribution attribution = Attribution.builder().source(source).build();
            Set<Place> places = new LinkedHashSet<>();
            int number = 0;
            for (GkgCount count : counts) {
                count.location().ifPresent(location -> places.add(location.place()));
                Optional<Harm> harm = harm(count);
                if (harm.isPresent()) {
                    number++;
                    event.addCasualty(claim(claimId(id, number), harm.get(), count, attribution));
                }
            }
            event.addAllPlaces(places);
        }
        return event.build();
    }

    private static List<GkgCount> counts(TableRow row) {
        String text = row.text(row.isEmpty(ENHANCED_COUNTS) ? COUNTS : ENHANCED_COUNTS);
        return GkgText.blocks(text, ';', GkgCount::parse).orElseThrow();
    }

    private static CasualtyClaim claim(ClaimId id, Harm harm, GkgCount count, Attribution attribution) {
        CasualtyClaimBuilder claim = CasualtyClaim.builder()
                .id(id)
                .harm(harm)
                .count(number(count))
                .attribution(attribution)
                .addCoding(Coding.of(CodeScheme.GKG_COUNT_TYPE, count.type()));
        note(count).ifPresent(claim::note);
        return claim.build();
    }

    /** The id of the claim that is made of a count: the number is that among the counts of people who came to harm. */
    static ClaimId claimId(String event, int number) {
        return ClaimId.of(event + "-c" + number);
    }

    static Optional<Harm> harm(GkgCount count) {
        return HARMS.match(count.type()).map(Match::target);
    }

    static Count number(GkgCount count) {
        OptionalLong number = GkgText.integer(count.number());
        return number.isPresent() && number.getAsLong() >= 0 ? Count.exact(number.getAsLong()) : Count.unknown();
    }

    /** Who came to harm, with the number where it is none that could be read. */
    static Optional<String> note(GkgCount count) {
        boolean known = number(count).isQuantified();
        String note = known ? count.object() : (count.number() + " " + count.object()).strip();
        return note.isBlank() ? Optional.empty() : Optional.of(note);
    }

    private static Source source(TableRow row) {
        SourceBuilder source = Source.builder()
                .published(GkgColumns.time(row.text(DATE))
                        .map(time -> EventTime.of(time, ZoneOffset.UTC))
                        .orElseThrow(() ->
                                new BadCellException(DATE, "bad-date", "a time like 20150218230000", row.text(DATE))))
                .language(GdeltTranslation.parse(row.text(TRANSLATION_INFO))
                        .map(GdeltTranslation::languageTag)
                        .orElse(ENGLISH));
        if (!row.isEmpty(PUBLISHER)) {
            source.publisher(row.text(PUBLISHER));
        }
        if (row.startsWith(DOCUMENT, "http")) {
            source.url(row.text(DOCUMENT));
        } else if (!row.isEmpty(DOCUMENT)) {
            source.note(row.text(DOCUMENT));
        }
        if (!row.isEmpty(EXTRAS)) {
            GkgColumns.elements(row.text(EXTRAS))
                    .map(elements -> elements.get("PAGE_TITLE"))
                    .ifPresent(source::title);
        }
        return source.build();
    }

    @Override
    public List<Record> others(TableRow row, Record first) {
        if (row.isEmpty(QUOTATIONS)) {
            return List.of();
        }
        Event event = (Event) first;
        boolean translated = !row.isEmpty(TRANSLATION_INFO);
        List<Record> statements = new ArrayList<>();
        for (GkgQuotation quotation :
                GkgQuotation.parseAll(row.text(QUOTATIONS)).orElseThrow()) {
            if (!quotation.text().isBlank()) {
                StatementId id = StatementId.of(event.id() + "-q" + (statements.size() + 1));
                statements.add(statement(id, quotation, translated, event));
            }
        }
        return statements;
    }

    private static Statement statement(StatementId id, GkgQuotation quotation, boolean translated, Event event) {
        StatementBuilder statement = Statement.builder()
                .id(id)
                .quote(Quote.builder()
                        .text(quotation.text())
                        .language(ENGLISH)
                        .translated(translated)
                        .build())
                .addAboutEvent(event.id())
                .attribution(
                        Attribution.builder().source(event.sources().get(0)).build())
                .origin(event.origin());
        String where = "at character " + quotation.offset() + " of the article";
        statement.note(quotation.verb().isBlank() ? where : where + ", introduced by \"" + quotation.verb() + "\"");
        return statement.build();
    }
}
