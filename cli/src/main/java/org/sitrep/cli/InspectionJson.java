package org.sitrep.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.casualty.Harm;
import org.sitrep.cli.Inspection.Claimant;
import org.sitrep.cli.Inspection.Part;
import org.sitrep.cli.Inspection.Totals;

/** Writes what was found as one JSON object; the order of its names is fixed. */
final class InspectionJson {
    /** How many of the most frequent names are given. */
    static final int TOP = 10;

    /** What stands for a format, layout or charset where the inputs differ. */
    static final String MIXED = "mixed";

    private final Inspection inspection;
    private final JsonGenerator out;

    private InspectionJson(Inspection inspection, JsonGenerator out) {
        this.inspection = inspection;
        this.out = out;
    }

    static void write(Inspection inspection, OutputStream target) throws IOException {
        try (JsonGenerator out = Json.writeTo(target)) {
            new InspectionJson(inspection, out).write();
        }
    }

    private void write() throws IOException {
        out.writeStartObject();
        List<Part> parts = inspection.parts();
        out.writeStringField("format", one(parts, Part::formats));
        out.writeStringField("layout", one(parts, Part::layouts));
        Set<String> compressions = new LinkedHashSet<>();
        parts.forEach(part -> compressions.add(part.compression().orElse("none")));
        if (!compressions.equals(Set.of("none"))) {
            out.writeStringField("compression", one(compressions));
        }
        out.writeStringField("charset", one(parts, part -> Set.of(part.charset())));
        totals(inspection.totals());
        if (parts.size() > 1) {
            inputs(parts);
        }
        out.writeObjectFieldStart("time");
        if (inspection.span().earliest().isPresent()) {
            out.writeStringField("earliest", inspection.span().earliest().get().toString());
        }
        if (inspection.span().latest().isPresent()) {
            out.writeStringField("latest", inspection.span().latest().get().toString());
        }
        out.writeNumberField("undated", inspection.span().undated());
        out.writeEndObject();
        tally("eventTypes", "type", inspection.types(), Integer.MAX_VALUE);
        out.writeObjectFieldStart("places");
        tally("countries", "country", inspection.countries(), TOP);
        out.writeEndObject();
        tally("participants", "name", inspection.participants(), TOP);
        casualties();
        capped();
        out.writeEndObject();
    }

    private static String one(List<Part> parts, Function<Part, Set<String>> values) {
        Set<String> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(values.apply(part)));
        return one(all);
    }

    static String one(Set<String> values) {
        return values.size() == 1 ? values.iterator().next() : MIXED;
    }

    private void inputs(List<Part> parts) throws IOException {
        out.writeArrayFieldStart("inputs");
        for (Part part : parts) {
            out.writeStartObject();
            out.writeStringField("file", part.file());
            out.writeStringField("format", one(part.formats()));
            out.writeStringField("layout", one(part.layouts()));
            if (part.compression().isPresent()) {
                out.writeStringField("compression", part.compression().get());
            }
            out.writeStringField("charset", part.charset());
            totals(new Totals().add(part.summary()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void totals(Totals totals) throws IOException {
        out.writeObjectFieldStart("records");
        out.writeNumberField("events", totals.events);
        out.writeNumberField("parties", totals.parties);
        out.writeNumberField("statements", totals.statements);
        out.writeNumberField("casualtyClaims", totals.casualtyClaims);
        out.writeEndObject();
        out.writeObjectFieldStart("rows");
        out.writeNumberField("read", totals.rowsRead);
        out.writeNumberField("rejected", totals.rowsRejected);
        out.writeEndObject();
    }

    private void tally(String field, String nameField, Tally tally, int most) throws IOException {
        out.writeArrayFieldStart(field);
        for (Tally.Entry entry : tally.top(most)) {
            out.writeStartObject();
            out.writeStringField(nameField, entry.name());
            out.writeNumberField("events", entry.count());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void casualties() throws IOException {
        out.writeArrayFieldStart("casualties");
        for (Harm harm : inspection.harms()) {
            List<Claimant> claimants = inspection.claims(harm);
            out.writeStartObject();
            out.writeStringField("harm", harm.code());
            out.writeNumberField(
                    "claims",
                    claimants.stream()
                            .mapToLong(claimant -> claimant.sums().claims())
                            .sum());
            out.writeNumberField("claimants", claimants.size());
            out.writeArrayFieldStart("byClaimant");
            for (Claimant claimant : claimants.subList(0, Math.min(TOP, claimants.size()))) {
                claimant(claimant.claimant(), claimant.sums());
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void claimant(String name, ClaimSums sums) throws IOException {
        out.writeStartObject();
        out.writeStringField("claimant", name);
        out.writeNumberField("claims", sums.claims());
        sum("low", sums.low());
        sum("best", sums.best());
        sum("high", sums.high());
        out.writeNumberField("some", sums.some());
        out.writeNumberField("noneReported", sums.noneReported());
        out.writeNumberField("unknown", sums.unknown());
        out.writeEndObject();
    }

    /** The sum, and over how many claims it goes; left out if no claim gives this number. */
    private void sum(String field, ClaimSums.Sum sum) throws IOException {
        if (sum.claims() > 0) {
            out.writeObjectFieldStart(field);
            out.writeNumberField("sum", sum.total());
            out.writeNumberField("claims", sum.claims());
            out.writeEndObject();
        }
    }

    /** Says where there were too many names to keep apart. */
    private void capped() throws IOException {
        if (inspection.countries().beyond() + inspection.participants().beyond() > 0 || inspection.claimantsCapped()) {
            out.writeObjectFieldStart("notKeptApart");
            out.writeNumberField("mostNames", Tally.MOST_NAMES);
            out.writeNumberField("countryMentions", inspection.countries().beyond());
            out.writeNumberField(
                    "participantMentions", inspection.participants().beyond());
            out.writeBooleanField("claimants", inspection.claimantsCapped());
            out.writeEndObject();
        }
    }
}
