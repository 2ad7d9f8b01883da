package org.sitrep.io.gtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponBuilder;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.EventId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;

/** Makes an event of a row of the Global Terrorism Database; {@link GtdFormat} tells how. */
final class GtdMapping implements RowMapping {
    static final CodeScheme CRITERION = CodeScheme.of("gtd-criterion");
    static final CodeScheme ALTERNATIVE = CodeScheme.of("gtd-alternative");
    static final CodeScheme COLLECTION = CodeScheme.of("gtd-collection");
    static final CodeScheme WEAPON_SUBTYPE = CodeScheme.of("gtd-weapon-subtype");
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.GTD_ATTACK_TYPE, EventType.class);
    private static final Crosswalk<WeaponKind> WEAPONS = Crosswalk.load(CodeScheme.GTD_WEAPON_TYPE, WeaponKind.class);

    /** The columns of 1, 0 and -9 that are kept as codings. */
    static final List<Flag> FLAGS = List.of(
            new Flag(CodeScheme.of("gtd-doubt-terrorism"), GtdColumns.DOUBTTERR),
            new Flag(CodeScheme.of("gtd-multiple"), GtdColumns.MULTIPLE),
            new Flag(CodeScheme.of("gtd-success"), GtdColumns.SUCCESS),
            new Flag(CodeScheme.of("gtd-suicide"), GtdColumns.SUICIDE),
            new Flag(CodeScheme.of("gtd-property"), GtdColumns.PROPERTY));

    private final int id;
    private final int[] attackTypes;
    private final int[] attackNames;
    private final int[] criteria;
    private final int[] flags;
    private final int alternative;
    private final int alternativeName;
    private final int collection;
    private final int summary;
    private final int[] weapons;
    private final int[] subtypes;
    private final int[] subtypeNames;
    private final int weaponDetail;
    private final int[] citations;
    private final int related;
    private final GtdDates dates;
    private final GtdPlaces places;
    private final GtdActors actors;
    private final GtdHarm harm;

    /** A column that is kept as a coding. */
    record Flag(CodeScheme scheme, ColumnKey<Long> key) {}

    GtdMapping(List<String> columns) {
        id = GtdColumns.EVENTID.indexIn(columns);
        attackTypes = GtdText.indexes(GtdColumns.ATTACKTYPE, columns);
        attackNames = GtdText.indexes(GtdColumns.ATTACKTYPE_TXT, columns);
        criteria = GtdText.indexes(GtdColumns.CRIT, columns);
        flags = FLAGS.stream().mapToInt(flag -> flag.key.indexIn(columns)).toArray();
        alternative = GtdColumns.ALTERNATIVE.indexIn(columns);
        alternativeName = GtdColumns.ALTERNATIVE_TXT.indexIn(columns);
        collection = GtdColumns.DBSOURCE.indexIn(columns);
        summary = GtdColumns.SUMMARY.indexIn(columns);
        weapons = GtdText.indexes(GtdColumns.WEAPTYPE, columns);
        subtypes = GtdText.indexes(GtdColumns.WEAPSUBTYPE, columns);
        subtypeNames = GtdText.indexes(GtdColumns.WEAPSUBTYPE_TXT, columns);
        weaponDetail = GtdColumns.WEAPDETAIL.indexIn(columns);
        citations = GtdText.indexes(GtdColumns.SCITE, columns);
        related = GtdColumns.RELATED.indexIn(columns);
        dates = new GtdDates(columns);
        places = new GtdPlaces(columns);
        actors = new GtdActors(columns);
        harm = new GtdHarm(columns);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        String event = Cells.code(Cells.text(row, id));
        if (event.isEmpty()) {
            throw new BadCellException(id, "missing-id", "the id of the event, such as 201405010001", row.text(id));
        }
        List<Coding> codings = codings(row);
        return Event.builder()
                .id(EventId.of(event))
                .type(type(codings))
                .addAllCodings(codings)
                .time(dates.time(row))
                .addAllPlaces(places.place(row).stream().toList())
                .addAllParticipants(actors.participants(row, event))
                .addAllWeapons(weapons(row))
                .addAllCasualties(harm.claims(row, event))
                .addAllSources(sources(row))
                .addAllLinks(links(row, event))
                .note(Cells.optional(row, summary))
                .origin(origin)
                .build();
    }

    /** That of the first attack type. */
    private static EventType type(List<Coding> codings) {
        return codings.stream()
                .findFirst()
                .filter(coding -> coding.scheme().equals(CodeScheme.GTD_ATTACK_TYPE))
                .map(coding -> TYPES.match(coding.code()).map(Match::target).orElse(EventType.OTHER))
                .orElse(EventType.UNKNOWN);
    }

    private List<Coding> codings(TableRow row) {
        List<Coding> made = new ArrayList<>();
        for (int i = 0; i < attackTypes.length; i++) {
            GtdText.coding(CodeScheme.GTD_ATTACK_TYPE, row, attackTypes[i], attackNames[i])
                    .ifPresent(made::add);
        }
        for (int i = 0; i < criteria.length; i++) {
            if (Cells.code(Cells.text(row, criteria[i])).equals("1")) {
                made.add(Coding.of(CRITERION, String.valueOf(i + 1)));
            }
        }
        for (int i = 0; i < flags.length; i++) {
            GtdText.coding(FLAGS.get(i).scheme, row, flags[i], -1).ifPresent(made::add);
        }
        GtdText.coding(ALTERNATIVE, row, alternative, alternativeName).ifPresent(made::add);
        Cells.optional(row, collection).map(text -> Coding.of(COLLECTION, text)).ifPresent(made::add);
        return made;
    }

    private List<Weapon> weapons(TableRow row) {
        List<Weapon> made = new ArrayList<>();
        Optional<String> detail = Cells.optional(row, weaponDetail);
        for (int i = 0; i < weapons.length; i++) {
            Optional<Coding> type = GtdText.coding(CodeScheme.GTD_WEAPON_TYPE, row, weapons[i], -1);
            if (type.isPresent()) {
                WeaponBuilder weapon = Weapon.builder()
                        .kind(WEAPONS.match(type.get().code())
                                .map(Match::target)
                                .orElse(WeaponKind.OTHER))
                        .addCoding(type.get())
                        .description(made.isEmpty() ? detail : Optional.empty());
                GtdText.coding(WEAPON_SUBTYPE, row, subtypes[i], subtypeNames[i])
                        .ifPresent(weapon::addCoding);
                made.add(weapon.build());
            }
        }
        if (made.isEmpty() && detail.isPresent()) {
            made.add(Weapon.builder()
                    .kind(WeaponKind.UNKNOWN)
                    .description(detail)
                    .build());
        }
        return made;
    }

    private List<Source> sources(TableRow row) {
        List<Source> made = new ArrayList<>();
        for (int citation : citations) {
            Cells.optional(row, citation)
                    .ifPresent(text -> made.add(Source.builder().note(text).build()));
        }
        return made;
    }

    private List<EventLink> links(TableRow row, String event) {
        List<EventLink> made = new ArrayList<>();
        for (String part : Cells.text(row, related).split(",", -1)) {
            String other = Cells.code(part);
            if (!other.isEmpty() && !other.equals(event)) {
                made.add(EventLink.of(LinkKind.RELATED_TO, EventId.of(other)));
            }
        }
        return made;
    }
}
