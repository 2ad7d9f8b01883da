/** Reading, writing and converting conflict-event data. */
module org.sitrep.io {
    requires transitive org.sitrep.core;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires static com.fasterxml.jackson.databind;
    requires static com.github.luben.zstd_jni;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.sitrep.io.acled;
    exports org.sitrep.io.gdelt;
    exports org.sitrep.io.geojson;
    exports org.sitrep.io.gtd;
    exports org.sitrep.io.hxl;
    exports org.sitrep.io.icews;
    exports org.sitrep.io.jackson;
    exports org.sitrep.io.loss;
    exports org.sitrep.io.phoenix;
    exports org.sitrep.io.polecat;
    exports org.sitrep.io.scad;
    exports org.sitrep.io.sitrep;
    exports org.sitrep.io.table;
    exports org.sitrep.io.ucdp;
    exports org.sitrep.io;

    uses org.sitrep.io.Format;

    provides org.sitrep.io.Format with
            org.sitrep.io.acled.AcledFormat,
            org.sitrep.io.acled.AcledJsonFormat,
            org.sitrep.io.gdelt.Gdelt1Format,
            org.sitrep.io.gdelt.Gdelt2Format,
            org.sitrep.io.gdelt.Gdelt2MentionsFormat,
            org.sitrep.io.gdelt.GkgFormat,
            org.sitrep.io.geojson.GeoJsonFormat,
            org.sitrep.io.gtd.GtdFormat,
            org.sitrep.io.hxl.HxlFormat,
            org.sitrep.io.icews.IcewsFormat,
            org.sitrep.io.icews.IcewsJsonFormat,
            org.sitrep.io.phoenix.PhoenixFormat,
            org.sitrep.io.polecat.PolecatFormat,
            org.sitrep.io.scad.ScadFormat,
            org.sitrep.io.sitrep.SitrepCsvFormat,
            org.sitrep.io.sitrep.SitrepJsonFormat,
            org.sitrep.io.sitrep.SitrepNdjsonFormat,
            org.sitrep.io.ucdp.UcdpGedFormat,
            org.sitrep.io.ucdp.UcdpGedJsonFormat;
}
