package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;

/**
 * What a column of people affected counts: {@code #affected+killed+f} counts female people killed.
 *
 * <p>Two columns that count the same are equal, whatever the words of their tags.
 *
 * @param harm what was done to them
 * @param bound which number of a count it is
 * @param group the part of them that is counted; empty for all
 * @param note in other words which part it is
 */
record HxlAffected(Harm harm, Bound bound, Optional<VictimGroup> group, Optional<String> note) {
    /** Which number of a count a column holds. */
    enum Bound {
        NUMBER(""),
        LEAST("min"),
        MOST("max");

        private final String attribute;

        Bound(String attribute) {
            this.attribute = attribute;
        }
    }

    private static final Set<String> TAGS = Set.of("affected", "fatality", "fatalities");

    private static final Map<String, Harm> HARMS = Map.ofEntries(
            Map.entry("killed", Harm.KILLED),
            Map.entry("dead", Harm.KILLED),
            Map.entry("deaths", Harm.KILLED),
            Map.entry("fatalities", Harm.KILLED),
            Map.entry("fatality", Harm.KILLED),
            Map.entry("injured", Harm.WOUNDED),
            Map.entry("wounded", Harm.WOUNDED),
            Map.entry("missing", Harm.MISSING),
            Map.entry("captured", Harm.CAPTURED),
            Map.entry("kidnapped", Harm.ABDUCTED),
            Map.entry("abducted", Harm.ABDUCTED),
            Map.entry("detained", Harm.ARRESTED),
            Map.entry("arrested", Harm.ARRESTED),
            Map.entry("displaced", Harm.DISPLACED),
            Map.entry("idps", Harm.DISPLACED),
            Map.entry("released", Harm.RELEASED),
            Map.entry("sgbv", Harm.SEXUAL_VIOLENCE),
            Map.entry("crsv", Harm.SEXUAL_VIOLENCE),
            Map.entry("tortured", Harm.TORTURED));

    /** How each harm is written, in the order of the own layout. */
    private static final Map<Harm, String> WORDS = Map.of(
            Harm.KILLED, "killed",
            Harm.WOUNDED, "injured",
            Harm.MISSING, "missing",
            Harm.CAPTURED, "captured",
            Harm.ABDUCTED, "kidnapped",
            Harm.ARRESTED, "detained",
            Harm.DISPLACED, "displaced",
            Harm.RELEASED, "released",
            Harm.SEXUAL_VIOLENCE, "sgbv",
            Harm.TORTURED, "tortured");

    private static final Map<String, Bound> BOUNDS =
            Map.of("min", Bound.LEAST, "low", Bound.LEAST, "max", Bound.MOST, "high", Bound.MOST);

    /** Attributes that narrow nothing. */
    private static final Set<String> OF_NO_MEANING =
            Set.of("num", "ind", "total", "best", "people", "persons", "all", "reported");

    private static final Map<Set<String>, VictimGroup> GROUPS = Map.ofEntries(
            Map.entry(Set.of("children"), VictimGroup.CHILDREN),
            Map.entry(Set.of("f", "children"), VictimGroup.GIRLS),
            Map.entry(Set.of("m", "children"), VictimGroup.BOYS),
            Map.entry(Set.of("adults"), VictimGroup.ADULTS),
            Map.entry(Set.of("f", "adults"), VictimGroup.WOMEN),
            Map.entry(Set.of("m", "adults"), VictimGroup.MEN),
            Map.entry(Set.of("elderly"), VictimGroup.ELDERLY),
            Map.entry(Set.of("journalist"), VictimGroup.JOURNALISTS),
            Map.entry(Set.of("health"), VictimGroup.HEALTH_WORKERS),
            Map.entry(Set.of("health_worker"), VictimGroup.HEALTH_WORKERS),
            Map.entry(Set.of("aid_worker"), VictimGroup.AID_WORKERS),
            Map.entry(Set.of("civilian"), VictimGroup.CIVILIANS),
            Map.entry(Set.of("civilians"), VictimGroup.CIVILIANS),
            Map.entry(Set.of("combatant"), VictimGroup.COMBATANTS),
            Map.entry(Set.of("military"), VictimGroup.COMBATANTS));

    /** The columns of Sitrep's own layout. */
    static final List<HxlAffected> OWN = own();

    private static List<HxlAffected> own() {
        List<HxlAffected> own = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            own.add(all(Harm.KILLED, bound));
        }
        for (Bound bound : Bound.values()) {
            own.add(all(Harm.WOUNDED, bound));
        }
        for (Harm harm : List.of(Harm.MISSING, Harm.CAPTURED, Harm.ABDUCTED, Harm.ARRESTED, Harm.DISPLACED)) {
            own.add(all(harm, Bound.NUMBER));
        }
        own.add(part(VictimGroup.CHILDREN));
        own.add(part(VictimGroup.CIVILIANS));
        return List.copyOf(own);
    }

    private static HxlAffected all(Harm harm, Bound bound) {
        return new HxlAffected(harm, bound, Optional.empty(), Optional.empty());
    }

    private static HxlAffected part(VictimGroup group) {
        return new HxlAffected(Harm.KILLED, Bound.NUMBER, Optional.of(group), Optional.empty());
    }

    /** What a column with a tag counts; empty if that is not people affected. */
    static Optional<HxlAffected> of(HxlTag tag) {
        if (!TAGS.contains(tag.name())) {
            return Optional.empty();
        }
        Set<Harm> harms = tag.attributes().stream()
                .filter(HARMS::containsKey)
                .map(HARMS::get)
                .collect(Collectors.toSet());
        Bound bound = tag.attributes().stream()
                .filter(BOUNDS::containsKey)
                .map(BOUNDS::get)
                .findFirst()
                .orElse(Bound.NUMBER);
        Set<String> rest = tag.attributes().stream()
                .filter(attribute -> !HARMS.containsKey(attribute)
                        && !BOUNDS.containsKey(attribute)
                        && !OF_NO_MEANING.contains(attribute)
                        && !attribute.startsWith("v_"))
                .collect(Collectors.toSet());
        return harm(tag.name(), harms).map(harm -> {
            if (rest.isEmpty()) {
                return all(harm, bound);
            }
            VictimGroup group = GROUPS.getOrDefault(rest, VictimGroup.OTHER);
            Optional<String> note = Optional.of(rest)
                    .filter(words -> group == VictimGroup.OTHER)
                    .map(words -> words.stream().sorted().map(HxlAffected::word).collect(Collectors.joining(" ")));
            return new HxlAffected(harm, bound, Optional.of(group), note);
        });
    }

    /** Killed or injured people may be counted together; other mixtures are no harm that there is a word for. */
    private static Optional<Harm> harm(String tag, Set<Harm> harms) {
        if (harms.isEmpty()) {
            return Optional.of(tag.equals("affected") ? Harm.AFFECTED : Harm.KILLED);
        }
        if (harms.equals(Set.of(Harm.KILLED, Harm.WOUNDED))) {
            return Optional.of(Harm.KILLED_OR_WOUNDED);
        }
        return harms.size() == 1 ? Optional.of(harms.iterator().next()) : Optional.empty();
    }

    private static String word(String attribute) {
        return switch (attribute) {
            case "f" -> "female";
            case "m" -> "male";
            default -> attribute;
        };
    }

    /** The name in the header of the own layout. */
    String header() {
        return toString().substring("#affected+".length()).replace('+', '_');
    }

    /** A tag for the column: the same for columns that count the same. */
    @Override
    public String toString() {
        StringBuilder tag = new StringBuilder("#affected");
        if (harm == Harm.KILLED_OR_WOUNDED) {
            tag.append("+killed+injured");
        } else if (harm != Harm.AFFECTED) {
            tag.append('+').append(WORDS.getOrDefault(harm, harm.code()));
        }
        group.ifPresent(part -> tag.append('+').append(part.code().replace('-', '_')));
        note.ifPresent(part -> tag.append('+').append(part.replace(' ', '_')));
        return bound == Bound.NUMBER
                ? tag.toString()
                : tag.append('+').append(bound.attribute).toString();
    }
}
