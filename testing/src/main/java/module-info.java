/** AssertJ assertions for conflict events, casualty claims and validation reports. */
module org.sitrep.testing {
    requires transitive org.sitrep.core;
    requires transitive org.sitrep.validation;
    requires transitive org.assertj.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.sitrep.testing;
}
