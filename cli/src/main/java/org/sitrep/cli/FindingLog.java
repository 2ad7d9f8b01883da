package org.sitrep.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.finding.Finding;
import org.sitrep.io.ReadSummary;

/** Reports what readers found: the first ones line by line, the others by number. */
final class FindingLog {
    /** How many findings are shown. */
    static final int SHOWN = 20;

    private final Shell shell;
    private final Map<String, Long> hidden = new TreeMap<>();
    private int shown;
    private long rows;
    private long rejected;

    FindingLog(Shell shell) {
        this.shell = shell;
    }

    /**
     * Reports the findings of one input, the worst first.
     *
     * @param summary what was read of it
     * @param told the rejected rows that are reported otherwise; they are left out
     */
    void add(ReadSummary summary, List<Finding> told) {
        rows += summary.rowsRead();
        rejected += summary.rowsRejected() - told.size();
        summary.findingCounts().forEach((code, count) -> hidden.merge(code, count, Long::sum));
        List<Finding> findings = new ArrayList<>(summary.findings());
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        for (Finding finding : findings) {
            boolean elsewhere = told.contains(finding);
            if (elsewhere || shown < SHOWN) {
                hidden.merge(finding.code(), -1L, Long::sum);
            }
            if (!elsewhere && shown < SHOWN) {
                shell.line(Failures.describe(finding));
                shown++;
            }
        }
    }

    /** Reports what could not be written as it is. */
    void add(Finding finding) {
        if (shown < SHOWN) {
            shell.line(Failures.describe(finding));
            shown++;
        } else {
            hidden.merge(finding.code(), 1L, Long::sum);
        }
    }

    /** Says how many more there were. */
    void close() {
        hidden.values().removeIf(count -> count <= 0);
        if (!hidden.isEmpty()) {
            long more = hidden.values().stream().mapToLong(Long::longValue).sum();
            shell.line("and " + number(more) + " more: "
                    + hidden.entrySet().stream()
                            .map(entry -> number(entry.getValue()) + " " + entry.getKey())
                            .collect(Collectors.joining(", ")));
        }
        if (rejected > 1) {
            // a single one has its own line already, which says all
            shell.line("sitrep: " + number(rejected) + " of " + number(rows) + " rows rejected");
        }
    }

    boolean anyRejected() {
        return rejected > 0;
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
