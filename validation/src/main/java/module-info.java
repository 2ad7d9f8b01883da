/** Rules, findings and reports over conflict-event data. */
module org.sitrep.validation {
    requires transitive org.sitrep.core;
    requires transitive org.sitrep.io;
    requires com.fasterxml.jackson.core;
    requires org.locationtech.jts;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.sitrep.validation;
    exports org.sitrep.validation.baseline;
    exports org.sitrep.validation.report;
    exports org.sitrep.validation.rule;

    uses org.sitrep.validation.rule.Rule;
}
