package org.sitrep.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.io.RecordReader;
import org.sitrep.io.table.TableReader;
import org.sitrep.io.table.TableRow;

/** A way to read a whole file, or to write its records again. */
public enum Contender {
    /** Sitrep's typed events, each with its origin. */
    SITREP_EVENTS("Sitrep, typed events with origin") {
        @Override
        Work open(BenchmarkFile file, Path path) {
            return sink -> {
                long rows = 0;
                try (RecordReader reader = RecordReader.open(path)) {
                    while (reader.next()) {
                        sink.accept(reader.record());
                        rows++;
                    }
                }
                return rows;
            };
        }
    },
    /** The bounds of every cell, by Sitrep's table reader; no text is made. */
    SITREP_CELLS("Sitrep, bounds of cells only") {
        @Override
        Work open(BenchmarkFile file, Path path) {
            return sink -> {
                long rows = 0;
                try (TableReader reader =
                        TableReader.open(Files.newInputStream(path), path.toString(), file.dialect())) {
                    TableRow row = reader.row();
                    while (reader.next()) {
                        sink.accept(row);
                        rows++;
                    }
                }
                return rows - file.headerRows();
            };
        }
    },
    /** FastCSV, which all others are measured by. */
    FASTCSV("FastCSV, String[]") {
        @Override
        Work open(BenchmarkFile file, Path path) {
            return sink -> {
                long rows = 0;
                try (CsvReader<String[]> reader = CsvReader.builder()
                        .fieldSeparator((char) file.dialect().delimiter())
                        .quoteCharacter(quote(file))
                        .build(StringArrayHandler.of(), path)) {
                    for (String[] row : reader) {
                        sink.accept(row);
                        rows++;
                    }
                }
                return rows - file.headerRows();
            };
        }
    },
    /** Univocity, in one thread. */
    UNIVOCITY("univocity, String[]") {
        @Override
        Work open(BenchmarkFile file, Path path) {
            return sink -> {
                CsvParserSettings settings = new CsvParserSettings();
                settings.getFormat().setDelimiter((char) file.dialect().delimiter());
                settings.getFormat().setQuote(quote(file));
                settings.getFormat().setQuoteEscape(quote(file));
                settings.getFormat().setLineSeparator("\n");
                settings.setIgnoreLeadingWhitespaces(false);
                settings.setIgnoreTrailingWhitespaces(false);
                settings.setReadInputOnSeparateThread(false);
                settings.setMaxCharsPerColumn(1 << 20);
                CsvParser parser = new CsvParser(settings);
                parser.beginParsing(path.toFile(), StandardCharsets.UTF_8);
                long rows = 0;
                for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
                    sink.accept(row);
                    rows++;
                }
                return rows - file.headerRows();
            };
        }
    },
    /** Apache Commons CSV. */
    COMMONS_CSV("Commons CSV, String[]") {
        @Override
        Work open(BenchmarkFile file, Path path) {
            return sink -> {
                CSVFormat.Builder format = CSVFormat.RFC4180.builder().setDelimiter((char)
                        file.dialect().delimiter());
                if (!file.dialect().quoted()) {
                    format.setQuote(null);
                }
                long rows = 0;
                try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format.get())) {
                    for (CSVRecord row : parser) {
                        sink.accept(row.values());
                        rows++;
                    }
                }
                return rows - file.headerRows();
            };
        }
    },
    /** Jackson's CSV module. */
    JACKSON_CSV("Jackson CSV, String[]") {
        @Override
        Work open(BenchmarkFile file, Path path) {
            return sink -> {
                CsvSchema schema = CsvSchema.emptySchema()
                        .withColumnSeparator((char) file.dialect().delimiter());
                ObjectReader reader = new CsvMapper()
                        .readerFor(String[].class)
                        .with(file.dialect().quoted() ? schema : schema.withoutQuoteChar())
                        .with(com.fasterxml.jackson.dataformat.csv.CsvParser.Feature.WRAP_AS_ARRAY);
                long rows = 0;
                try (MappingIterator<String[]> iterator = reader.readValues(path.toFile())) {
                    while (iterator.hasNextValue()) {
                        sink.accept(iterator.nextValue());
                        rows++;
                    }
                }
                return rows - file.headerRows();
            };
        }
    },
    /** Jackson's tree of each line of NDJSON. */
    JACKSON_TREE("Jackson databind, JsonNode") {
        @Override
        Work open(BenchmarkFile file, Path path) {
            return Ndjson.readingTrees(path);
        }
    },
    /** Sitrep's records, written as NDJSON to nowhere. */
    SITREP_WRITING("Sitrep, typed events with origin") {
        @Override
        Work open(BenchmarkFile file, Path path) throws IOException {
            return Ndjson.writingRecords(path, OutputStream::nullOutputStream);
        }
    },
    /** Jackson's trees of the same records, written as NDJSON to nowhere. */
    JACKSON_WRITING("Jackson databind, JsonNode") {
        @Override
        Work open(BenchmarkFile file, Path path) throws IOException {
            return Ndjson.writingTrees(path, OutputStream::nullOutputStream);
        }
    };

    /** A character that no file has, for libraries that cannot do without a quote. */
    private static final char NO_QUOTE = '\u0007';

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** What to call it in a table. */
    String title() {
        return title;
    }

    /**
     * Makes ready to go through a file; what it takes to make ready is not measured.
     *
     * @param file its form
     * @param path where it lies
     * @return what goes through it
     * @throws IOException if the file cannot be read
     */
    abstract Work open(BenchmarkFile file, Path path) throws IOException;

    private static char quote(BenchmarkFile file) {
        return file.dialect().quoted() ? '"' : NO_QUOTE;
    }
}
