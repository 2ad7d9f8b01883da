package org.sitrep.io.coded;

import org.sitrep.io.Sample;
import org.sitrep.io.table.TableDialect;

/** How the tables of the machine-coded formats are written. */
public final class CodedDialect {
    private CodedDialect() {}

    /**
     * Tabs without quoting, as the publishers write; tabs with quoting if the header itself stands in quotes, as R and pandas
     * write it; or what the file shows.
     *
     * @param sample the beginning of the file
     * @return the dialect
     */
    public static TableDialect of(Sample sample) {
        TableDialect found = TableDialect.detect(sample.bytes());
        if (found.delimiter() != '\t') {
            return found;
        }
        return sample.firstLine().startsWith("\"") ? TableDialect.QUOTED_TSV : TableDialect.TSV;
    }
}
