package org.sitrep.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The definitions of a JSON Schema (2020-12) while it is made: each type has one, under its name, and is referred to.
 *
 * <p>A schema is a tree of maps, lists, strings, numbers and booleans, in the order in which it is to be written. Not
 * thread-safe.
 */
public final class SchemaDefinitions {
    private final SchemaWords words;
    private final Map<String, Object> definitions = new TreeMap<>();

    /**
     * No definitions yet.
     *
     * @param words what the schema says of types and their attributes
     */
    public SchemaDefinitions(SchemaWords words) {
        this.words = words;
    }

    /**
     * A reference to a definition, which is made where there is none of that name so far.
     *
     * @param name the name, such as {@code Place}
     * @param definition makes the definition
     * @return the reference
     */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return node("$ref", "#/$defs/" + name);
    }

    /**
     * Begins a definition with what is said of the type.
     *
     * @param type the type
     * @param jsonType its JSON type: {@code object}
     * @return the definition, to be added to
     */
    Map<String, Object> describe(Class<?> type, String jsonType) {
        Map<String, Object> definition = node("description", words.type(type));
        definition.put("type", jsonType);
        return definition;
    }

    /** What is said of a type and its attributes. */
    SchemaWords words() {
        return words;
    }

    /**
     * The definitions made so far, by name.
     *
     * @return the definitions, in the order of their names
     */
    public Map<String, Object> all() {
        return definitions;
    }

    /** A map that keeps its order, with a first member. */
    static Map<String, Object> node(String key, Object value) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(key, value);
        return node;
    }
}
