package org.sitrep.io.table;

import java.util.ArrayList;
import java.util.List;

/** Guesses the dialect of a file from its beginning, see {@link TableDialect#detect}. */
final class DialectDetector {
    private static final int ROWS = 16;
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    /** Tabs hardly occur within text, commas and semicolons do. */
    private static final double WEIGHT_OF_TABS = 2.5;

    private DialectDetector() {}

    static TableDialect detect(byte[] sample) {
        boolean bom =
                sample.length >= 3 && sample[0] == (byte) 0xef && sample[1] == (byte) 0xbb && sample[2] == (byte) 0xbf;
        TableDialect best = TableDialect.CSV;
        double bestScore = 0;
        for (char delimiter : DELIMITERS) {
            TableDialect dialect = TableDialect.CSV.withDelimiter(delimiter);
            if (delimiter == '\t' && !hasQuotedCells(sample, bom ? 3 : 0)) {
                dialect = TableDialect.TSV;
            }
            double score = score(sizes(sample, bom ? 3 : 0, dialect)) * (delimiter == '\t' ? WEIGHT_OF_TABS : 1);
            if (score > bestScore) {
                best = dialect;
                bestScore = score;
            }
        }
        return best;
    }

    /** High for many cells in the first row and as many in the others; 0 for a single one. */
    private static double score(List<Integer> sizes) {
        if (sizes.isEmpty() || sizes.get(0) < 2) {
            return 0;
        }
        int first = sizes.get(0);
        long alike = sizes.stream().skip(1).filter(size -> size == first).count();
        double share = sizes.size() == 1 ? 1 : (double) alike / (sizes.size() - 1);
        return (0.01 + share) * Math.log(first);
    }

    /** The numbers of cells in the first complete rows; of the only row, if it is not complete. */
    private static List<Integer> sizes(byte[] sample, int from, TableDialect dialect) {
        List<Integer> sizes = new ArrayList<>();
        RowScanner scanner = new RowScanner(dialect, TableLimits.DEFAULT.maxCells(), 64);
        int at = from;
        while (at < sample.length && sizes.size() < ROWS) {
            scanner.begin(at);
            int outcome = scanner.scan(sample, sample.length);
            if (outcome != RowScanner.ROW) {
                if (sizes.isEmpty()) {
                    sizes.add(scanner.size + 1);
                }
                return sizes;
            }
            if (scanner.position > at) {
                sizes.add(scanner.size);
            }
            at = scanner.position + 1;
        }
        return sizes;
    }

    /** Tells whether there are cells between tabs that begin with a quote, and each of them on the first lines also ends with one. */
    private static boolean hasQuotedCells(byte[] sample, int from) {
        RowScanner scanner = new RowScanner(TableDialect.TSV, TableLimits.DEFAULT.maxCells(), 64);
        boolean any = false;
        int at = from;
        for (int rows = 0; at < sample.length && rows < ROWS; rows++) {
            scanner.begin(at);
            if (scanner.scan(sample, sample.length) != RowScanner.ROW) {
                return any;
            }
            for (int i = 0; i < scanner.size; i++) {
                int start = scanner.starts[i];
                int end = scanner.starts[i + 1] - 1;
                if (start < end && sample[start] == '"') {
                    if (end - start < 2 || sample[end - 1] != '"') {
                        return false;
                    }
                    any = true;
                }
            }
            at = scanner.position + 1;
        }
        return any;
    }
}
