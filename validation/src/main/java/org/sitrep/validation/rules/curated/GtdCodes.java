package org.sitrep.validation.rules.curated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;

/** The columns of GTD that hold a code, with the column of its label beside it, and the codes that there are. */
final class GtdCodes {
    /** A subtype of targets or weapons, and the type that it belongs to. */
    private record Range(int first, int last, int type) {}

    /**
     * A column of codes.
     *
     * @param code the column
     * @param label the column of its label
     * @param last the last code, from 1; 0 where the list is open
     * @param labels how the labels begin, by code; those of some codes may be missing
     */
    record Coded(ColumnKey<?> code, ColumnKey<?> label, int last, Map<Integer, String> labels) {}

    private static final Map<Integer, String> ALTERNATIVES = labels(
            1,
            "Insurgency/Guerilla",
            "Other Crime Type",
            "Inter/Intra-Group Conflict|Intra/Inter-group Conflict",
            "Lack of Intentionality",
            "State Actors");
    private static final Map<Integer, String> CLAIM_MODES = labels(
            1,
            "Letter",
            "Call (post-incident)",
            "Call (pre-incident)",
            "E-mail",
            "Note left at scene",
            "Video",
            "Posted to website",
            "Personal claim",
            "Other",
            "Unknown");
    private static final Map<Integer, String> DAMAGE = labels(1, "Catastrophic", "Major", "Minor", "Unknown");
    private static final Map<Integer, String> OUTCOMES = labels(
            1,
            "Attempted Rescue",
            "Hostage(s) released",
            "Hostage(s) escaped",
            "Hostage(s) killed",
            "Successful Rescue",
            "Combination",
            "Unknown");
    private static final Map<Integer, String> TARGETS =
            merged(listed(CodeScheme.GTD_TARGET_TYPE), Map.of(6, "Airports & Air|Airport", 17, "Terrorists"));
    private static final Map<Integer, String> TARGET_SUBTYPES = GtdSubtypes.TARGETS;
    private static final Map<Integer, String> WEAPON_SUBTYPES = GtdSubtypes.WEAPONS;

    /** All such columns. */
    static final List<Coded> ALL = all();

    private static final List<Range> TARGET_TYPES = List.of(
            new Range(1, 13, 1),
            new Range(14, 21, 2),
            new Range(22, 26, 3),
            new Range(27, 37, 4),
            new Range(40, 41, 5),
            new Range(42, 44, 6),
            new Range(45, 47, 7),
            new Range(48, 50, 8),
            new Range(51, 52, 9),
            new Range(53, 56, 10),
            new Range(57, 60, 11),
            new Range(61, 62, 12),
            new Range(63, 64, 13),
            new Range(67, 84, 14),
            new Range(85, 87, 15),
            new Range(88, 92, 16),
            new Range(93, 94, 17),
            new Range(96, 97, 18),
            new Range(99, 105, 19),
            new Range(106, 108, 21));
    private static final List<Range> WEAPON_TYPES = List.of(
            new Range(1, 1, 2),
            new Range(2, 6, 5),
            new Range(7, 17, 6),
            new Range(18, 20, 8),
            new Range(21, 24, 9),
            new Range(28, 29, 6),
            new Range(30, 30, 2),
            new Range(31, 31, 6));

    private GtdCodes() {}

    /** The type that a subtype of targets belongs to; 0 if it is not known. */
    static int targetType(double subtype) {
        return type(subtype, TARGET_TYPES);
    }

    /** The type that a subtype of weapons belongs to; 0 if it is not known. */
    static int weaponType(double subtype) {
        return type(subtype, WEAPON_TYPES);
    }

    private static int type(double subtype, List<Range> ranges) {
        for (Range range : ranges) {
            if (subtype >= range.first && subtype <= range.last) {
                return range.type;
            }
        }
        return 0;
    }

    private static Map<Integer, String> labels(int first, String... labels) {
        Map<Integer, String> byCode = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            byCode.put(first + i, labels[i]);
        }
        return Map.copyOf(byCode);
    }

    private static Map<Integer, String> listed(CodeScheme scheme) {
        Map<Integer, String> byCode = new HashMap<>();
        for (CodeEntry entry : CodeList.of(scheme).entries()) {
            entry.coding()
                    .label()
                    .ifPresent(
                            label -> byCode.put(Integer.valueOf(entry.coding().code()), label));
        }
        return Map.copyOf(byCode);
    }

    private static Map<Integer, String> merged(Map<Integer, String> labels, Map<Integer, String> others) {
        Map<Integer, String> merged = new HashMap<>(labels);
        merged.putAll(others);
        return Map.copyOf(merged);
    }

    private static List<Coded> all() {
        List<Coded> all = new ArrayList<>();
        all.add(new Coded(GtdColumns.REGION, GtdColumns.REGION_TXT, 12, listed(CodeScheme.GTD_REGION)));
        all.add(new Coded(GtdColumns.COUNTRY, GtdColumns.COUNTRY_TXT, 0, GtdCountries.NAMES));
        all.add(new Coded(GtdColumns.ALTERNATIVE, GtdColumns.ALTERNATIVE_TXT, 5, ALTERNATIVES));
        all.add(new Coded(GtdColumns.PROPEXTENT, GtdColumns.PROPEXTENT_TXT, 4, DAMAGE));
        all.add(new Coded(GtdColumns.HOSTKIDOUTCOME, GtdColumns.HOSTKIDOUTCOME_TXT, 7, OUTCOMES));
        add(all, GtdColumns.ATTACKTYPE, GtdColumns.ATTACKTYPE_TXT, 9, listed(CodeScheme.GTD_ATTACK_TYPE));
        add(all, GtdColumns.TARGTYPE, GtdColumns.TARGTYPE_TXT, 22, TARGETS);
        add(all, GtdColumns.TARGSUBTYPE, GtdColumns.TARGSUBTYPE_TXT, 113, TARGET_SUBTYPES);
        add(all, GtdColumns.NATLTY, GtdColumns.NATLTY_TXT, 0, GtdCountries.NAMES);
        add(all, GtdColumns.CLAIMMODE, GtdColumns.CLAIMMODE_TXT, 10, CLAIM_MODES);
        add(all, GtdColumns.WEAPTYPE, GtdColumns.WEAPTYPE_TXT, 13, listed(CodeScheme.GTD_WEAPON_TYPE));
        add(all, GtdColumns.WEAPSUBTYPE, GtdColumns.WEAPSUBTYPE_TXT, 31, WEAPON_SUBTYPES);
        return List.copyOf(all);
    }

    private static void add(
            List<Coded> all,
            List<? extends ColumnKey<?>> codes,
            List<? extends ColumnKey<?>> texts,
            int last,
            Map<Integer, String> labels) {
        for (int i = 0; i < codes.size(); i++) {
            all.add(new Coded(codes.get(i), texts.get(i), last, labels));
        }
    }

    /** All columns of codes. */
    static List<ColumnKey<?>> codes() {
        return ALL.stream().<ColumnKey<?>>map(Coded::code).toList();
    }

    /** All columns of codes, and those of their labels. */
    static List<ColumnKey<?>> codesAndLabels() {
        return ALL.stream()
                .<ColumnKey<?>>flatMap(coded -> Stream.of(coded.code(), coded.label()))
                .toList();
    }
}
