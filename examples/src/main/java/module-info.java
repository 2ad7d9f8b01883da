/** Small programs, one per task, and the border-clash dataset; a format of one's own among them. */
module org.sitrep.examples {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.sitrep.core;
    requires transitive org.sitrep.io;
    requires transitive org.sitrep.validation;
    requires static org.jspecify;

    exports org.sitrep.examples;
    exports org.sitrep.examples.borderclash;
    exports org.sitrep.examples.fieldlog;

    provides org.sitrep.io.Format with
            org.sitrep.examples.fieldlog.FieldLogFormat;
}
