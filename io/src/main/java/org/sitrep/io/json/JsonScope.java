package org.sitrep.io.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.party.Party;
import org.sitrep.source.Source;

/**
 * What may be named by its id, since it was written or read whole before: parties, and sources that have an id.
 *
 * <p>For {@code sitrep-ndjson} a scope is one line: {@link #clear()} it between lines. For {@code sitrep-json} it is the
 * whole document, and takes as much memory as there are distinct parties, sources and layouts of rows.
 *
 * <p>Not thread-safe; one scope serves one writer or one reader.
 */
public final class JsonScope {
    private static final int SMALL = 64;

    private Map<String, Party> parties = new HashMap<>();
    private Map<String, Source> sources = new HashMap<>();
    private Map<LayoutKey, List<String>> layouts = new HashMap<>();

    /** An empty scope. */
    public JsonScope() {}

    /** Forgets everything: a new line begins. */
    public void clear() {
        parties = emptied(parties);
        sources = emptied(sources);
        layouts = emptied(layouts);
    }

    /** A map that once grew large is slow to clear for ever after, so it is let go. */
    private static <K, V> Map<K, V> emptied(Map<K, V> map) {
        if (map.size() > SMALL) {
            return new HashMap<>();
        }
        map.clear();
        return map;
    }

    Map<String, Party> parties() {
        return parties;
    }

    Map<String, Source> sources() {
        return sources;
    }

    @Nullable List<String> columns(LayoutKey key) {
        return layouts.get(key);
    }

    void putColumns(LayoutKey key, List<String> columns) {
        layouts.put(key, columns);
    }

    /** What names a layout of rows within a scope. */
    record LayoutKey(String format, String layout, String file) {}
}
