package org.sitrep.validation.rules.gdelt;

import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;

/** What mentions and the GKG say of an article on the web: its address, and the domain of its publisher. */
final class WebSources {
    private WebSources() {}

    /** Reports an identifier that is no address, or a publisher whose address it is not. */
    static void check(RowCells row, ColumnKey<?> publisher, ColumnKey<?> identifier) {
        if (row.isEmpty(publisher) || row.isEmpty(identifier)) {
            return;
        }
        String address = row.text(identifier);
        String host = Urls.host(address);
        if (host.isEmpty()) {
            row.report(
                    identifier,
                    "the article is from the web, but identified by \"" + address
                            + "\", not by an address like https://example.org/a");
            return;
        }
        String name = row.text(publisher);
        int port = host.indexOf(':');
        String domain = port < 0 ? host : host.substring(0, port);
        int before = domain.length() - name.length() - 1;
        boolean fits = domain.regionMatches(true, before + 1, name, 0, name.length())
                && (before < 0 || domain.charAt(before) == '.' || domain.charAt(before) == '@');
        if (!fits || before < -1) {
            row.report(publisher, "the publisher is " + name + ", but the article is at " + host);
        }
    }
}
