/**
 * The values of conflict-event data: events, parties, statements and casualties, with who says so.
 *
 * <p>Everything here is immutable and thread-safe, refuses {@code null}, and needs the JDK alone at run time.
 */
module org.sitrep.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.sitrep.casualty;
    exports org.sitrep.code;
    exports org.sitrep.dataset;
    exports org.sitrep.event;
    exports org.sitrep.finding;
    exports org.sitrep.id;
    exports org.sitrep.party;
    exports org.sitrep.place;
    exports org.sitrep.source;
    exports org.sitrep.statement;
    exports org.sitrep.time;
}
