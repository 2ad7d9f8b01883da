package org.sitrep.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sitrep.dataset.Record;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;

/**
 * Reading NDJSON with Jackson, and writing it with Sitrep and with Jackson.
 *
 * <p>Written are as many records as the file has: its first 5,000 over and over, so that they fit into memory. They are read
 * before the clock runs.
 */
final class Ndjson {
    /** How many records are kept in memory. */
    static final int KEPT = 5_000;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class);
    private static final ObjectWriter LINES = MAPPER.writer().withRootValueSeparator("\n");

    private Ndjson() {}

    /** The first records of a file, and how many it has in all. */
    private record Head<T>(List<T> first, long all) {
        T get(long index) {
            return first.get((int) (index % first.size()));
        }
    }

    /** Takes each record written. */
    @FunctionalInterface
    private interface Taker<T> {
        void take(T value) throws IOException;
    }

    /** A tree of each line. */
    static Work readingTrees(Path path) {
        return sink -> {
            long rows = 0;
            try (MappingIterator<JsonNode> trees = TREES.readValues(path.toFile())) {
                while (trees.hasNextValue()) {
                    sink.accept(trees.nextValue());
                    rows++;
                }
            }
            return rows;
        };
    }

    /** Sitrep's records, each read and kept, then written; a new output for each pass. */
    static Work writingRecords(Path path, Supplier<OutputStream> outputs) throws IOException {
        List<Record> first = new ArrayList<>();
        long all = 0;
        try (RecordReader reader = RecordReader.open(path)) {
            while (reader.next()) {
                keep(first, reader.record());
                all++;
            }
        }
        Head<Record> head = new Head<>(first, all);
        return sink -> {
            try (RecordWriter writer = RecordWriter.create(outputs.get(), "sitrep-ndjson")) {
                return write(head, writer::write, sink);
            }
        };
    }

    /** Jackson's trees of the same records, read and kept, then written; a new output for each pass. */
    static Work writingTrees(Path path, Supplier<OutputStream> outputs) throws IOException {
        List<JsonNode> first = new ArrayList<>();
        long all = readingTrees(path).run(tree -> keep(first, (JsonNode) tree));
        Head<JsonNode> head = new Head<>(first, all);
        return sink -> {
            try (SequenceWriter writer = LINES.writeValues(outputs.get())) {
                return write(head, writer::write, sink);
            }
        };
    }

    private static <T> void keep(List<T> first, T value) {
        if (first.size() < KEPT) {
            first.add(value);
        }
    }

    private static <T> long write(Head<T> head, Taker<T> writer, Consumer<Object> sink) throws IOException {
        for (long i = 0; i < head.all(); i++) {
            T value = head.get(i);
            writer.take(value);
            sink.accept(value);
        }
        return head.all();
    }
}
