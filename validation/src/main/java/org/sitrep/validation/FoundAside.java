package org.sitrep.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

/** What one thread has found while other threads check other records, put aside until it is its turn. */
final class FoundAside implements FindingSink {
    private final FindingStore store;
    private List<Consumer<FindingSink>> found = new ArrayList<>();
    private long taken;
    private long serious;

    /**
     * A place for findings.
     *
     * @param store where they will go in the end; it is only asked what it has room for, which may be out of date
     */
    FoundAside(FindingStore store) {
        this.store = store;
    }

    @Override
    public boolean hasRoomFor(String code, Severity severity) {
        return store.mayHaveRoomFor(code, severity);
    }

    @Override
    public void add(Finding finding) {
        note(finding.severity());
        found.add(sink -> sink.add(finding));
    }

    @Override
    public void count(String code, Severity severity) {
        note(severity);
        found.add(sink -> sink.count(code, severity));
    }

    @Override
    public long count() {
        return taken + found.size();
    }

    @Override
    public long seriousCount() {
        return serious;
    }

    private void note(Severity severity) {
        if (FindingSink.isSerious(severity)) {
            serious++;
        }
    }

    /** How many there are that were not taken. */
    int size() {
        return found.size();
    }

    /** Gives away what was found: each can be told to whom it is for. */
    List<Consumer<FindingSink>> take() {
        List<Consumer<FindingSink>> all = found;
        taken += all.size();
        found = new ArrayList<>();
        return all;
    }
}
