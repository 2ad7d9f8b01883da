package org.sitrep.io.gtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.source.Source;

/** The cells that an event becomes in the Global Terrorism Database: the way back of {@link GtdMapping}. */
final class GtdCells {
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.GTD_ATTACK_TYPE, EventType.class);
    private static final Crosswalk<WeaponKind> WEAPONS = Crosswalk.load(CodeScheme.GTD_WEAPON_TYPE, WeaponKind.class);
    /** The attack type that stands for a type that the database does not have. */
    private static final String UNKNOWN_ATTACK = "9";

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute(
                    "id",
                    List.of(GtdColumns.EVENTID),
                    (event, cells) -> cells.set(
                            GtdColumns.EVENTID, Codes.number(event.id().toString())),
                    "An id that is no number becomes one of twelve digits."),
            new CarriedAttribute(
                    "type",
                    List.of(GtdColumns.ATTACKTYPE.get(0), GtdColumns.ATTACKTYPE_TXT.get(0)),
                    GtdCells::type,
                    "The type is one of eight attack types, or unknown."),
            new CarriedAttribute(
                    "codings",
                    columns(
                            GtdColumns.ATTACKTYPE.subList(1, 3),
                            GtdColumns.ATTACKTYPE_TXT.subList(1, 3),
                            GtdColumns.CRIT,
                            flags(),
                            List.of(GtdColumns.ALTERNATIVE, GtdColumns.ALTERNATIVE_TXT, GtdColumns.DBSOURCE)),
                    GtdCells::codings,
                    "Only the database's own codes are kept."),
            new CarriedAttribute(
                    "time",
                    GtdDateCells.COLUMNS,
                    GtdDateCells::write,
                    "Days, months and years are kept, without times of day, and the day after which it is not known whether"
                            + " it went on; what else is said becomes words."),
            new CarriedAttribute(
                    "places",
                    GtdPlaceCells.COLUMNS,
                    GtdPlaceCells::write,
                    "Only the first place is kept; its precision is a place, a division of the second or first order or"
                            + " unknown. A country has its name, and its number only if that is told in the database's own"
                            + " numbers."),
            new CarriedAttribute(
                    "participants",
                    GtdActorCells.COLUMNS,
                    GtdActorCells::write,
                    "Up to three who act or are on side A become groups, up to three others targets, by name; of targets the"
                            + " kind is kept and of each the first who stands beside it."),
            new CarriedAttribute(
                    "weapons",
                    columns(
                            GtdColumns.WEAPTYPE,
                            GtdColumns.WEAPTYPE_TXT,
                            GtdColumns.WEAPSUBTYPE,
                            GtdColumns.WEAPSUBTYPE_TXT,
                            List.of(GtdColumns.WEAPDETAIL)),
                    GtdCells::weapons,
                    "Up to four weapons are kept, by kind; their descriptions become one."),
            new CarriedAttribute(
                    "casualties",
                    GtdHarmCells.COLUMNS,
                    GtdHarmCells::write,
                    "Only people killed, wounded, abducted and released are counted, by one claim and one number each; that"
                            + " none are reported becomes unknown."),
            new CarriedAttribute(
                    "sources",
                    columns(GtdColumns.SCITE),
                    GtdCells::sources,
                    "Up to three sources become citations, which are read as their notes."),
            new CarriedAttribute(
                    "links",
                    List.of(GtdColumns.RELATED),
                    GtdCells::links,
                    "All links become links of events that are related."),
            new CarriedAttribute(
                    "note",
                    List.of(GtdColumns.SUMMARY),
                    (event, cells) -> cells.set(GtdColumns.SUMMARY, event.note().orElse(""))));

    private GtdCells() {}

    @SafeVarargs
    static List<ColumnKey<?>> columns(List<? extends ColumnKey<?>>... lists) {
        List<ColumnKey<?>> columns = new ArrayList<>();
        for (List<? extends ColumnKey<?>> list : lists) {
            columns.addAll(list);
        }
        return List.copyOf(columns);
    }

    private static List<ColumnKey<?>> flags() {
        return GtdMapping.FLAGS.stream().<ColumnKey<?>>map(GtdMapping.Flag::key).toList();
    }

    /** Writes a code and its label; nothing for none. */
    static void coded(Optional<Coding> coding, ColumnKey<?> code, ColumnKey<?> label, EventCells cells) {
        cells.set(code, coding.map(Coding::code).orElse(""));
        cells.set(label, coding.flatMap(Coding::label).orElse(""));
    }

    /** The coding of a scheme that has so many before it. */
    static Optional<Coding> coding(List<Coding> codings, CodeScheme scheme, int index) {
        return codings.stream()
                .filter(coding -> coding.scheme().equals(scheme))
                .skip(index)
                .findFirst();
    }

    /** A code with the label that its list or the event has for it; nothing for no code. */
    static Optional<Coding> labelled(CodeScheme scheme, String code, List<Coding> codings) {
        return code.isEmpty()
                ? Optional.empty()
                : CodeList.find(scheme)
                        .flatMap(list -> list.find(code))
                        .or(() -> codings.stream()
                                .filter(coding -> coding.scheme().equals(scheme)
                                        && coding.code().equals(code))
                                .findFirst());
    }

    private static void type(Event event, EventCells cells) {
        String code = Codes.of(event.codings(), TYPES, event.type());
        ColumnKey<?> column = GtdColumns.ATTACKTYPE.get(0);
        ColumnKey<?> label = GtdColumns.ATTACKTYPE_TXT.get(0);
        coded(labelled(CodeScheme.GTD_ATTACK_TYPE, code, event.codings()), column, label, cells);
        if (code.isEmpty()) {
            cells.fill(column, UNKNOWN_ATTACK);
            cells.fill(
                    label,
                    labelled(CodeScheme.GTD_ATTACK_TYPE, UNKNOWN_ATTACK, List.of())
                            .flatMap(Coding::label)
                            .orElse(""));
        }
    }

    private static void codings(Event event, EventCells cells) {
        List<Coding> codings = event.codings();
        for (int i = 1; i < GtdColumns.ATTACKTYPE.size(); i++) {
            Optional<Coding> attack = coding(codings, CodeScheme.GTD_ATTACK_TYPE, i);
            coded(attack, GtdColumns.ATTACKTYPE.get(i), GtdColumns.ATTACKTYPE_TXT.get(i), cells);
        }
        for (int i = 0; i < GtdColumns.CRIT.size(); i++) {
            String code = String.valueOf(i + 1);
            boolean met = codings.stream()
                    .anyMatch(coding -> coding.scheme().equals(GtdMapping.CRITERION)
                            && coding.code().equals(code));
            ColumnKey<?> column = GtdColumns.CRIT.get(i);
            cells.set(column, Codes.flag(met, cells.original(column)));
        }
        for (GtdMapping.Flag flag : GtdMapping.FLAGS) {
            cells.set(flag.key(), Codes.of(codings, flag.scheme()));
        }
        coded(coding(codings, GtdMapping.ALTERNATIVE, 0), GtdColumns.ALTERNATIVE, GtdColumns.ALTERNATIVE_TXT, cells);
        cells.set(GtdColumns.DBSOURCE, Codes.of(codings, GtdMapping.COLLECTION));
    }

    private static void weapons(Event event, EventCells cells) {
        List<Weapon> weapons = event.weapons();
        for (int i = 0; i < GtdColumns.WEAPTYPE.size(); i++) {
            Optional<Weapon> weapon = i < weapons.size() ? Optional.of(weapons.get(i)) : Optional.empty();
            List<Coding> codings = weapon.map(Weapon::codings).orElse(List.of());
            String code =
                    weapon.map(any -> Codes.of(codings, WEAPONS, any.kind())).orElse("");
            coded(
                    labelled(CodeScheme.GTD_WEAPON_TYPE, code, codings),
                    GtdColumns.WEAPTYPE.get(i),
                    GtdColumns.WEAPTYPE_TXT.get(i),
                    cells);
            coded(
                    coding(codings, GtdMapping.WEAPON_SUBTYPE, 0),
                    GtdColumns.WEAPSUBTYPE.get(i),
                    GtdColumns.WEAPSUBTYPE_TXT.get(i),
                    cells);
        }
        cells.set(
                GtdColumns.WEAPDETAIL,
                weapons.stream()
                        .map(Weapon::description)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")));
    }

    private static void sources(Event event, EventCells cells) {
        for (int i = 0; i < GtdColumns.SCITE.size(); i++) {
            boolean cited = i < event.sources().size();
            cells.set(GtdColumns.SCITE.get(i), cited ? citation(event.sources().get(i)) : "");
        }
    }

    /** The note, or else the title, publisher, day and address as the database's own citations have them. */
    private static String citation(Source source) {
        return source.note()
                .orElseGet(() -> Stream.of(
                                source.title().map(title -> '"' + title + '"'),
                                source.publisher(),
                                source.published().map(Object::toString),
                                source.url())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }

    /** The ids that the row has and the event too, among them its own, and then the others. */
    private static void links(Event event, EventCells cells) {
        List<String> linked = event.links().stream()
                .map(EventLink::event)
                .map(other -> Codes.number(other.toString()))
                .distinct()
                .toList();
        List<String> ids = new ArrayList<>();
        String own = Cells.code(cells.original(GtdColumns.EVENTID));
        for (String part : cells.original(GtdColumns.RELATED).split(",", -1)) {
            String id = Cells.code(part);
            if (!id.isEmpty() && (id.equals(own) || linked.contains(id))) {
                ids.add(id);
            }
        }
        linked.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        cells.set(GtdColumns.RELATED, String.join(", ", ids));
    }
}
