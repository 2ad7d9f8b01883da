package org.sitrep.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;

/** The layouts that the formats themselves declare; files need not spell out their columns. */
public final class FormatLayouts implements KnownLayouts {
    /** The only one. */
    public static final FormatLayouts INSTANCE = new FormatLayouts();

    private final Map<String, Map<String, List<String>>> byFormat = new ConcurrentHashMap<>();

    private FormatLayouts() {}

    @Override
    public Optional<List<String>> find(String format, String layout) {
        return Optional.ofNullable(byFormat.computeIfAbsent(
                        format, id -> Formats.find(id).map(Format::layouts).orElse(Map.of()))
                .get(layout));
    }
}
