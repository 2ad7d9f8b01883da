package org.sitrep.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.party.Party;

/** The counts, findings and rejects of one reader, over all members of its input. */
final class ReadTally implements Closeable {
    private final ReadOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<String, Long> findingCounts = new TreeMap<>();
    private final TreeMap<Severity, Long> severityCounts = new TreeMap<>();
    private @Nullable OutputStream rejects;
    private byte @Nullable [] rejectsHeader;
    private long rowsRead;
    private long rowsRejected;
    private long events;
    private long parties;
    private long statements;
    private long casualtyClaims;

    ReadTally(ReadOptions options) {
        this.options = options;
    }

    void rowRead() {
        rowsRead++;
    }

    void report(Finding finding) {
        findingCounts.merge(finding.code(), 1L, Long::sum);
        severityCounts.merge(finding.severity(), 1L, Long::sum);
        if (findings.size() < options.maxFindings()) {
            findings.add(finding);
        }
    }

    void reject(Finding finding, byte[] row, byte @Nullable [] header) throws IOException {
        rowsRejected++;
        report(finding);
        if (options.onError() == OnError.FAIL) {
            throw new RejectedRowException(finding);
        }
        if (options.rejects().isPresent()) {
            if (rejects == null) {
                rejects = new BufferedOutputStream(
                        Files.newOutputStream(options.rejects().get()));
            }
            // once for all members of an archive, unless they differ
            if (header != null && !Arrays.equals(header, rejectsHeader)) {
                writeLine(rejects, header);
                rejectsHeader = header;
            }
            writeLine(rejects, row);
        }
    }

    private static void writeLine(OutputStream out, byte[] row) throws IOException {
        out.write(row);
        out.write('\n');
    }

    void count(Record record) {
        if (record instanceof Event event) {
            events++;
            casualtyClaims += event.casualties().size();
        } else if (record instanceof Party) {
            parties++;
        } else {
            statements++;
        }
    }

    ReadSummary summary() {
        return new ReadSummary(
                rowsRead,
                rowsRejected,
                events,
                parties,
                statements,
                casualtyClaims,
                new TreeMap<>(findingCounts),
                new TreeMap<>(severityCounts),
                List.copyOf(findings));
    }

    /** Creates the rejects file even if there is nothing to put in, so that a stale one does not mislead. */
    @Override
    public void close() throws IOException {
        if (rejects == null && options.rejects().isPresent() && options.onError() == OnError.SKIP) {
            Files.newOutputStream(options.rejects().get()).close();
        }
        if (rejects != null) {
            rejects.close();
        }
    }
}
