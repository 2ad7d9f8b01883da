package org.sitrep.io.json;

import java.util.HashSet;
import java.util.List;
import org.sitrep.io.json.JsonScope.LayoutKey;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;

/** How the rows of the layouts met so far are written. Not thread-safe. */
final class OriginForms {
    private final KnownLayouts known;
    private final RecentMap<RowLayout, Form> forms = new RecentMap<>();

    OriginForms(KnownLayouts known) {
        this.known = known;
    }

    /** Takes an origin apart, and remembers in the scope that its columns were spelt out where they are. */
    OriginParts parts(Origin origin, JsonScope scope) {
        RowLayout layout = origin.layout();
        Form form = forms.get(layout);
        if (form == null) {
            form = formOf(layout);
            forms.put(layout, form);
        }
        List<String> columns = layout.columns();
        List<String> before = scope.columns(form.key);
        boolean spelt = before == null ? !form.known : !columns.equals(before);
        if (spelt) {
            scope.putColumns(form.key, columns);
        }
        List<String> cells = origin.cells();
        boolean named = form.distinctNames && cells.size() == columns.size();
        return new OriginParts()
                .key(form.key)
                .line(origin.line())
                .columns(spelt ? columns : null)
                .cells(new OriginParts.Cells(named ? columns : null, cells));
    }

    private Form formOf(RowLayout layout) {
        List<String> columns = layout.columns();
        return new Form(
                new LayoutKey(layout.format(), layout.name(), layout.file()),
                known.find(layout.format(), layout.name())
                        .filter(columns::equals)
                        .isPresent(),
                !columns.contains("") && new HashSet<>(columns).size() == columns.size());
    }

    private record Form(LayoutKey key, boolean known, boolean distinctNames) {}
}
