package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.io.Limits;

/** Writes and reads in one line, for tests. */
final class Json {
    static final JsonFactory FACTORY = JsonFactories.of(Limits.DEFAULT);

    private Json() {}

    /** Writes records that stand in one scope, one a line. */
    static String write(KnownLayouts known, Record... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordJsonWriter writer = new RecordJsonWriter(known);
        JsonScope scope = new JsonScope();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            for (Record record : records) {
                writer.write(record, generator, scope);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String write(Record... records) {
        return write(KnownLayouts.none(), records);
    }

    /** Reads records that stand in one scope. */
    static Outcome read(KnownLayouts known, byte[] text) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        RecordJsonReader reader = new RecordJsonReader(known, outcome.findings()::add);
        JsonScope scope = new JsonScope();
        try (JsonInput input = JsonInput.ofDocument(FACTORY, "x.json", new ByteArrayInputStream(text))) {
            while (next(input, outcome)) {
                RecordResult result = reader.read(input, scope);
                outcome.add(result);
                if (result instanceof RecordResult.Broken) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome;
    }

    private static boolean next(JsonInput input, Outcome outcome) throws IOException {
        try {
            return input.parser().nextToken() != null;
        } catch (IOException e) {
            outcome.findings().add(input.findingFor(e));
            return false;
        }
    }

    static Outcome read(String text) {
        return read(KnownLayouts.none(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the lines of an NDJSON file. */
    static Outcome readLines(KnownLayouts known, byte[]... lines) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        RecordJsonReader reader = new RecordJsonReader(known, outcome.findings()::add);
        JsonScope scope = new JsonScope();
        for (int i = 0; i < lines.length; i++) {
            try {
                outcome.add(reader.readLine(FACTORY, "x.ndjson", i + 1, lines[i], 0, lines[i].length, scope));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return outcome;
    }

    static Outcome readLines(String... lines) {
        byte[][] bytes = new byte[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            bytes[i] = lines[i].getBytes(StandardCharsets.UTF_8);
        }
        return readLines(KnownLayouts.none(), bytes);
    }

    /**
     * What was read.
     *
     * @param records the records that could be read
     * @param findings everything that was found, in order
     */
    record Outcome(List<Record> records, List<Finding> findings) {
        private void add(RecordResult result) {
            if (result instanceof RecordResult.Read read) {
                records.add(read.record());
            } else if (result instanceof RecordResult.Rejected rejected) {
                findings.add(rejected.finding());
            } else if (result instanceof RecordResult.Broken broken) {
                findings.add(broken.finding());
            }
        }

        /** The only record, of a text without anything to find. */
        Record record() {
            if (records.size() != 1 || !findings.isEmpty()) {
                throw new AssertionError("not one record without findings: " + this);
            }
            return records.get(0);
        }

        /** The only finding, as {@code code file:line:column field}. */
        String finding() {
            if (findings.size() != 1) {
                throw new AssertionError("not one finding: " + this);
            }
            return describe(findings.get(0));
        }

        static String describe(Finding finding) {
            return finding.code() + " "
                    + finding.location().map(Object::toString).orElse("nowhere")
                    + finding.location()
                            .flatMap(location -> location.field())
                            .map(field -> " " + field)
                            .orElse("");
        }
    }
}
