package org.sitrep.io.datapackage;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of what was put last, so that memory does not grow with the dataset. Not thread-safe. */
final class Window<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    /** How many rows back a writer refers to: more distinct values than one dataset has, as a rule. */
    static final int WRITTEN = 1 << 14;
    /** How many rows a reader remembers: more, since rows may have been put in between by hand. */
    static final int READ = 1 << 15;

    private final int size;

    Window(int size) {
        this.size = size;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > size;
    }
}
