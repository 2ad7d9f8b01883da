package org.sitrep.io.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps what was asked for last, so that hostile input cannot make it grow. */
final class RecentMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 64;

    RecentMap() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > SIZE;
    }
}
