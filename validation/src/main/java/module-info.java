/** Rules, findings and reports over conflict-event data. */
module org.sitrep.validation {
    requires transitive org.sitrep.core;
    requires transitive org.sitrep.io;
    requires com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.sitrep.validation;
}
