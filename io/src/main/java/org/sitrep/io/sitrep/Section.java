package org.sitrep.io.sitrep;

import java.util.Locale;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.party.Party;

/** The sections of a document, in their order. */
enum Section {
    NONE,
    PARTIES,
    EVENTS,
    STATEMENTS,
    /** Records of all kinds, in the order in which they came. */
    RECORDS;

    private final String member = name().toLowerCase(Locale.ROOT);

    String member() {
        return member;
    }

    static Section of(Record record) {
        if (record instanceof Party) {
            return PARTIES;
        }
        return record instanceof Event ? EVENTS : STATEMENTS;
    }

    static boolean isMember(String name) {
        for (Section section : values()) {
            if (section != NONE && section.member.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
