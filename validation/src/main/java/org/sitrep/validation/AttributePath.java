package org.sitrep.validation;

import java.util.Arrays;
import org.sitrep.code.Term;

/** Where in a record a value stands, written down step by step and put into words only when somebody asks. */
final class AttributePath {
    private String[] names = new String[8];
    private int[] indexes = new int[8];
    private Object[] keys = new Object[8];
    private int depth;

    /** Goes into an attribute that has one value. */
    void enter(String name) {
        enter(name, -1, "");
    }

    /**
     * Goes into an element of a list.
     *
     * @param key what it is, such as the role of a participant, where that tells more than its index; a term or a text, which may be
     *     empty
     */
    void enter(String name, int index, Object key) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
            keys = Arrays.copyOf(keys, depth * 2);
        }
        names[depth] = name;
        indexes[depth] = index;
        keys[depth] = key;
        depth++;
    }

    /** Goes out of what was entered last. */
    void leave() {
        depth--;
    }

    void clear() {
        depth = 0;
    }

    /** Such as {@code participants[0].place}; empty for the record itself. */
    String text() {
        return text(false);
    }

    /** Such as {@code participants[initiator].place}. */
    String keyedText() {
        return text(true);
    }

    private String text(boolean keyed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (i > 0) {
                text.append('.');
            }
            text.append(names[i]);
            if (indexes[i] >= 0) {
                text.append('[');
                String key = keys[i] instanceof Term term ? term.code() : keys[i].toString();
                if (keyed && !key.isEmpty()) {
                    text.append(key);
                } else {
                    text.append(indexes[i]);
                }
                text.append(']');
            }
        }
        return text.toString();
    }

    /** A path and another one from there on. */
    static String join(String path, String attribute) {
        if (path.isEmpty() || attribute.isEmpty()) {
            return path + attribute;
        }
        return attribute.startsWith("[") ? path + attribute : path + "." + attribute;
    }
}
