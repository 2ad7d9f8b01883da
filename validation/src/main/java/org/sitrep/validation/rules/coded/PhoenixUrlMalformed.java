package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Addresses that are none. */
final class PhoenixUrlMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-url-malformed")
            .severity(Severity.WARNING)
            .summary("An address of a story is none.")
            .meaning("Addresses begin with http or https and have a host, and no blanks. They may hold semicolons"
                    + " themselves.")
            .fix("Correct the address.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, URLs")
            .addFormats("phoenix")
            .build();

    private static final Pattern FORM = Pattern.compile("https?://[^/?#:\\s]+", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.URLS);
    }

    @Override
    public void check(RowCells row) {
        for (String url : row.value(PhoenixColumns.URLS).orElse(List.of())) {
            if (!FORM.matcher(url).lookingAt() || hasBlank(url)) {
                row.report(PhoenixColumns.URLS, "the address \"" + url + "\" is none");
                return;
            }
        }
    }

    private static boolean hasBlank(String url) {
        return url.chars().anyMatch(c -> c <= ' ');
    }
}
