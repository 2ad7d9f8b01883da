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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.io.RecordReader;
import org.sitrep.io.table.TableReader;
import org.sitrep.io.table.TableRow;

/** A way to read a whole file. */
public enum Contender {
    /** Sitrep's typed events, each with its origin. */
    SITREP_EVENTS("Sitrep, typed events with origin") {
        @Override
        long rows(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException {
            long rows = file.headerRows();
            try (RecordReader reader = RecordReader.open(path)) {
                while (reader.next()) {
                    sink.accept(reader.record());
                    rows++;
                }
            }
            return rows;
        }
    },
    /** The bounds of every cell, by Sitrep's table reader; no text is made. */
    SITREP_CELLS("Sitrep, bounds of cells only") {
        @Override
        long rows(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException {
            long rows = 0;
            try (TableReader reader = TableReader.open(Files.newInputStream(path), path.toString(), file.dialect())) {
                TableRow row = reader.row();
                while (reader.next()) {
                    sink.accept(row);
                    rows++;
                }
            }
            return rows;
        }
    },
    /** FastCSV, which all others are measured by. */
    FASTCSV("FastCSV, String[]") {
        @Override
        long rows(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException {
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
            return rows;
        }
    },
    /** Univocity, in one thread. */
    UNIVOCITY("univocity, String[]") {
        @Override
        long rows(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException {
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
            return rows;
        }
    },
    /** Apache Commons CSV. */
    COMMONS_CSV("Commons CSV, String[]") {
        @Override
        long rows(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException {
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
            return rows;
        }
    },
    /** Jackson's CSV module. */
    JACKSON_CSV("Jackson CSV, String[]") {
        @Override
        long rows(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException {
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
            return rows;
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

    /** Reads a file to the end and gives what it made of each row to the sink; all rows, the header too. */
    abstract long rows(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException;

    /**
     * Reads a file to the end.
     *
     * @param file its form
     * @param path where it lies
     * @param sink is given what is made of each row
     * @return the number of records, without the header
     * @throws IOException if the file cannot be read
     */
    public long read(BenchmarkFile file, Path path, Consumer<Object> sink) throws IOException {
        return rows(file, path, sink) - file.headerRows();
    }

    private static char quote(BenchmarkFile file) {
        return file.dialect().quoted() ? '"' : NO_QUOTE;
    }
}
