package org.sitrep.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** What the tests of tables share: reading from texts, also in small pieces. */
final class Tables {
    private Tables() {}

    /** All rows of a text as lists of cells. */
    static List<List<String>> cells(String text, TableDialect dialect) {
        return rows(bytes(text), dialect, TableLimits.DEFAULT, TableRow::texts);
    }

    /** Something of each row of a text. */
    static <T> List<T> each(String text, TableDialect dialect, Function<TableRow, T> what) {
        return rows(bytes(text), dialect, TableLimits.DEFAULT, what);
    }

    static <T> List<T> rows(byte[] bytes, TableDialect dialect, TableLimits limits, Function<TableRow, T> what) {
        return rows(new ByteArrayInputStream(bytes), dialect, StandardCharsets.UTF_8, limits, what);
    }

    static <T> List<T> rows(
            InputStream in, TableDialect dialect, Charset charset, TableLimits limits, Function<TableRow, T> what) {
        try (TableReader table = TableReader.open(in, "t.csv", dialect, charset, limits)) {
            List<T> rows = new ArrayList<>();
            while (table.next()) {
                rows.add(what.apply(table.row()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with the first row of a text. */
    static <T> T first(String text, TableDialect dialect, Function<TableRow, T> what) {
        return each(text, dialect, what).get(0);
    }

    /** A row in one line: its line and its cells, or its defect with place and raw text. */
    static String summary(TableRow row) {
        return row.defect()
                .map(finding -> row.line() + " " + finding.code() + " at "
                        + finding.location().orElseThrow().toString().substring("t.csv:".length()) + " <"
                        + row.rawText() + ">")
                .orElseGet(() -> row.line() + " " + row.texts());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A stream that hands out its bytes in pieces of random sizes, often of a single byte. */
    static InputStream dribbling(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                int piece = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(20);
                return super.read(into, offset, Math.min(length, piece));
            }
        };
    }
}
