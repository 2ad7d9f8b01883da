package org.sitrep.validation;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

/** What one thread has found while other threads check other records, put aside until it is its turn. */
final class FoundAside implements FindingSink {
    /** A finding that was counted and not made. */
    private record Counted(String code, Severity severity) {}

    private final FindingStore store;
    private List<Object> found = new ArrayList<>();
    private long taken;

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
        found.add(finding);
    }

    @Override
    public void count(String code, Severity severity) {
        found.add(new Counted(code, severity));
    }

    @Override
    public long count() {
        return taken + found.size();
    }

    /** How many there are that were not taken. */
    int size() {
        return found.size();
    }

    /** Gives away what was found, for {@link #passOn}. */
    List<Object> take() {
        List<Object> all = found;
        taken += all.size();
        found = new ArrayList<>();
        return all;
    }

    /** Tells one of the things that were taken. */
    static void passOn(Object what, FindingSink sink) {
        if (what instanceof Finding finding) {
            sink.add(finding);
        } else if (what instanceof Counted counted) {
            sink.count(counted.code(), counted.severity());
        }
    }
}
