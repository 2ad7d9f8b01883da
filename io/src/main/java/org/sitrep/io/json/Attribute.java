package org.sitrep.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.code.Term;

/**
 * An attribute as it stands in JSON: what the tables of this package say of it, for formats that show the same attributes in
 * another form.
 *
 * <p>Immutable and thread-safe.
 */
public final class Attribute {
    /** What stands in JSON for one value of an attribute. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A string, one word of a vocabulary. */
        TERM,
        /** A number. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** True or false. */
        BOOLEAN,
        /** An object with attributes of its own. */
        OBJECT,
        /** A party: an object, or a string with its id. */
        PARTY,
        /** A source: an object, or a string with its id. */
        SOURCE,
        /** The row that a record was read from. */
        ORIGIN
    }

    private final JsonMember<?, ?, ?> member;

    private Attribute(JsonMember<?, ?, ?> member) {
        this.member = member;
    }

    /**
     * The attributes of events, statements, parties or sources.
     *
     * @param value {@code event}, {@code statement}, {@code party} or {@code source}
     * @return the attributes in order
     * @throws IllegalArgumentException if it is another word
     */
    public static List<Attribute> of(String value) {
        return of(
                switch (value) {
                    case "event" -> Shapes.EVENT;
                    case "statement" -> Shapes.STATEMENT;
                    case "party" -> Shapes.WHOLE_PARTY;
                    case "source" -> Shapes.WHOLE_SOURCE;
                    default -> throw new IllegalArgumentException("there are no attributes of: " + value);
                });
    }

    private static List<Attribute> of(JsonShape<?, ?> shape) {
        List<Attribute> attributes = new ArrayList<>();
        shape.members().forEach(member -> attributes.add(new Attribute(member)));
        return Collections.unmodifiableList(attributes);
    }

    /**
     * The names of all attributes of one kind, in events and statements and the values in them.
     *
     * @param kind the kind
     * @return the names
     */
    public static Set<String> names(Kind kind) {
        Set<String> names = new TreeSet<>();
        collect(of(Shapes.EVENT), kind, names);
        collect(of(Shapes.STATEMENT), kind, names);
        return Collections.unmodifiableSet(names);
    }

    private static void collect(List<Attribute> attributes, Kind kind, Set<String> names) {
        for (Attribute attribute : attributes) {
            if (attribute.kind() == kind) {
                names.add(attribute.name());
            }
            if (attribute.kind() == Kind.OBJECT) {
                collect(attribute.parts(), kind, names);
            }
        }
    }

    /**
     * The name of the member in JSON.
     *
     * @return the name
     */
    public String name() {
        return member.name();
    }

    /**
     * Whether there is no such value without it.
     *
     * @return true if it must be there
     */
    public boolean required() {
        return member.required();
    }

    /**
     * Whether it has any number of values, in an array.
     *
     * @return true if it has
     */
    public boolean list() {
        return member.list();
    }

    /**
     * What stands for one value.
     *
     * @return the kind
     */
    public Kind kind() {
        JsonType<?> type = member.type();
        if (type instanceof TermType<?>) {
            return Kind.TERM;
        }
        if (type instanceof JsonShape<?, ?>) {
            return Kind.OBJECT;
        }
        if (type == Shapes.PARTY) {
            return Kind.PARTY;
        }
        if (type == Shapes.SOURCE) {
            return Kind.SOURCE;
        }
        if (type == Shapes.ORIGIN) {
            return Kind.ORIGIN;
        }
        if (type == JsonTypes.FLAG) {
            return Kind.BOOLEAN;
        }
        return type == JsonTypes.DEGREES ? Kind.NUMBER : type == JsonTypes.LINE ? Kind.INTEGER : Kind.TEXT;
    }

    /**
     * The words of the vocabulary.
     *
     * @return the codes in order; empty unless it is a {@link Kind#TERM}
     */
    public List<String> words() {
        return member.type() instanceof TermType<?> term
                ? Arrays.stream(term.vocabulary().getEnumConstants())
                        .map(Term::code)
                        .toList()
                : List.of();
    }

    /**
     * The attributes of the value.
     *
     * @return the attributes in order; empty unless it is a {@link Kind#OBJECT}
     */
    public List<Attribute> parts() {
        return member.type() instanceof JsonShape<?, ?> shape ? of(shape) : List.of();
    }

    /**
     * Finds an attribute of an attribute.
     *
     * @param attributes where the path begins
     * @param path the names, such as {@code coordinates} and {@code latitude}
     * @return the attribute, or empty if there is none
     */
    public static Optional<Attribute> find(List<Attribute> attributes, List<String> path) {
        Optional<Attribute> found = Optional.empty();
        List<Attribute> parts = attributes;
        for (String name : path) {
            found = parts.stream().filter(part -> part.name().equals(name)).findFirst();
            parts = found.map(Attribute::parts).orElse(List.of());
        }
        return found;
    }
}
