package org.sitrep.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.casualty.Harm;
import org.sitrep.cli.Inspection.Claimant;
import org.sitrep.cli.Inspection.Part;
import org.sitrep.cli.Inspection.Totals;

/** Writes what was found as a page for people. */
final class InspectionText {
    private static final int LABEL = 14;

    private final StringBuilder out = new StringBuilder();

    private InspectionText() {}

    static String of(Inspection inspection) {
        InspectionText text = new InspectionText();
        for (Part part : inspection.parts()) {
            text.part(part);
        }
        if (inspection.parts().size() > 1) {
            text.out.append("all ").append(inspection.parts().size()).append(" inputs\n");
            text.totals(inspection.totals());
        }
        text.contents(inspection);
        return text.out.toString();
    }

    private void part(Part part) {
        out.append(Escapes.shown(part.file())).append('\n');
        Set<String> words = new LinkedHashSet<>(part.formats());
        words.add("layout " + String.join(" and ", part.layouts()));
        part.compression().ifPresent(words::add);
        words.add(part.charset());
        line("format", String.join(", ", words));
        totals(new Totals().add(part.summary()));
    }

    private void totals(Totals totals) {
        line(
                "rows",
                number(totals.rowsRead) + " read, " + (totals.rowsRejected == 0 ? "none" : number(totals.rowsRejected))
                        + " rejected");
        line(
                "records",
                counted(totals.events, "event") + ", " + counted(totals.parties, "party", "parties") + ", "
                        + counted(totals.statements, "statement") + ", "
                        + counted(totals.casualtyClaims, "casualty claim"));
    }

    private void contents(Inspection inspection) {
        Inspection.Span span = inspection.span();
        if (span.earliest().isPresent() || span.undated() > 0) {
            String days = span.earliest().isPresent()
                    ? span.earliest().get() + " to " + span.latest().orElseThrow()
                    : "unknown";
            line("time", span.undated() > 0 ? days + ", " + number(span.undated()) + " undated" : days);
        }
        tally("event types", inspection.types());
        tally("countries", inspection.countries());
        tally("participants", inspection.participants());
        for (Harm harm : inspection.harms()) {
            claims(harm, inspection.claims(harm));
        }
        if (inspection.claimantsCapped()) {
            line("", "(only " + number(Tally.MOST_NAMES) + " claimants are kept apart; the others are taken together)");
        }
    }

    private void tally(String label, Tally tally) {
        List<Tally.Entry> top = tally.top(InspectionJson.TOP);
        int width = top.stream()
                .mapToInt(entry -> number(entry.count()).length())
                .max()
                .orElse(0);
        String first = label;
        for (Tally.Entry entry : top) {
            String count = number(entry.count());
            line(first, " ".repeat(width - count.length()) + count + "  " + entry.name());
            first = "";
        }
        if (tally.size() > top.size()) {
            boolean capped = tally.beyond() > 0;
            line("", "(and " + number((long) tally.size() - top.size()) + (capped ? " or more" : "") + " others)");
        }
    }

    private void claims(Harm harm, List<Claimant> claimants) {
        TextTable table = new TextTable("claims", "low", "best", "high", "no number", "claimant");
        for (Claimant claimant : claimants.subList(0, Math.min(InspectionJson.TOP, claimants.size()))) {
            ClaimSums sums = claimant.sums();
            table.row(
                    number(sums.claims()),
                    sum(sums.low(), sums.claims()),
                    sum(sums.best(), sums.claims()),
                    sum(sums.high(), sums.claims()),
                    withoutNumber(sums),
                    claimant.claimant());
        }
        String first = harm.code();
        for (String row : table.toString().split("\n", -1)) {
            if (!row.isEmpty()) {
                line(first, row);
                first = "";
            }
        }
        if (claimants.size() > InspectionJson.TOP) {
            line("", "(and " + number((long) claimants.size() - InspectionJson.TOP) + " other claimants)");
        }
    }

    private static String withoutNumber(ClaimSums sums) {
        List<String> words = new ArrayList<>();
        words.add(sums.some() > 0 ? number(sums.some()) + " some" : "");
        words.add(sums.noneReported() > 0 ? number(sums.noneReported()) + " none reported" : "");
        words.add(sums.unknown() > 0 ? number(sums.unknown()) + " unknown" : "");
        String text = words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return text.isEmpty() ? "-" : text;
    }

    /** The sum, and of how many claims, where that is not all. */
    private static String sum(ClaimSums.Sum sum, long claims) {
        if (sum.claims() == 0) {
            return "-";
        }
        BigDecimal exact = sum.total().stripTrailingZeros();
        String total =
                exact.scale() > 0 ? exact.toPlainString() : String.format(Locale.ROOT, "%,d", exact.toBigInteger());
        return sum.claims() == claims ? total : total + " (in " + number(sum.claims()) + ")";
    }

    private static String number(long number) {
        return FindingLog.number(number);
    }

    private static String counted(long number, String one) {
        return counted(number, one, one + "s");
    }

    private static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    private void line(String label, String text) {
        out.append("  ").append(label).append(" ".repeat(Math.max(1, LABEL - label.length())));
        out.append(Escapes.shown(text)).append('\n');
    }
}
