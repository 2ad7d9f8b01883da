package org.sitrep.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.io.Conversion;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;

/** Over real files, which are not part of the repository; skipped where they are absent. */
class PackageSamplesTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "acled/acled_export_2020-11_burkina_faso.csv, acled-csv, UTF-8, ','",
        "acled/acled_api_2023-01_benin_R_NA.csv, acled-csv, UTF-8, ','",
        "acled/acled_export_2024_bangladesh_monadic_text_inter.csv, acled-csv, UTF-8, ','",
        "acled/acled_all_africa_20160101_20160528.csv, acled-csv, windows-1252, ','",
        "ucdp/GEDEvent_v26_0_8_excerpt.csv, ucdp-ged-csv, UTF-8, ','",
        "ucdp/ged191_myanmar_bangladesh_subset.csv, ucdp-ged-csv, UTF-8, ','",
        "ucdp/ged231_sample1000_from_rda.csv, ucdp-ged-csv, UTF-8, ','",
        "gdelt/gdelt2_events_2015_2020_english_spark-gdelt.csv, gdelt2, UTF-8, '\t'",
        "gdelt/gdelt2_events_2015_2020_translingual_spark-gdelt.csv, gdelt2, UTF-8, '\t'",
        "gdelt/gdelt2_events_202508_excerpt_newsnet.csv, gdelt2, UTF-8, '\t'",
        "gdelt/gdelt1_events_mixed_57_58cols_spark-gdelt.csv, gdelt1, UTF-8, '\t'",
        "gdelt/gdelt2_mentions_english_spark-gdelt.csv, gdelt2-mentions, UTF-8, '\t'",
        "gdelt/gdelt2_mentions_translingual_spark-gdelt.csv, gdelt2-mentions, UTF-8, '\t'",
        "gdelt/gkg21_english_spark-gdelt.csv, gdelt-gkg, UTF-8, '\t'",
        "icews/events.2018.sample.tab, icews, UTF-8, '\t'",
        "polecat/SYNTHETIC_polecat_40col.txt, polecat, UTF-8, '\t'",
        "phoenix/constructed_phoenix_pipeline_26col.txt, phoenix, UTF-8, '\t'",
        "gtd/gtd_0718dist_usa_2000_2017.csv, gtd-csv, windows-1252, ','",
        "scad/SCAD2018Africa_excerpt.csv, scad-csv, windows-1252, ','",
        "hxl/hdx_fixture_acled_alg_qc_hxl_2017style.csv, hxl-csv, UTF-8, ','",
        "hxl/hdx_ucdp_conflict_data_BGD_hxl_2022.csv, hxl-csv, UTF-8, ','"
    })
    void everyCellComesBackThroughAPackage(String file, String format, String charset, char delimiter)
            throws IOException {
        Path path = SharedData.assumePresent("samples/" + file);
        WriteBack.assertEveryCellComesBack(path, Charset.forName(charset), format, "sitrep-csv", delimiter);
    }

    @ParameterizedTest
    @CsvSource({
        "acled/acled_api_2023-01_benin_R_NA.csv",
        "gdelt/gdelt1_events_mixed_57_58cols_spark-gdelt.csv",
        "gdelt/gdelt2_mentions_english_spark-gdelt.csv",
        "gdelt/gkg21_english_spark-gdelt.csv",
        "gtd/gtd_0718dist_usa_2000_2017.csv",
        "icews/events.2018.sample.tab",
        "phoenix/constructed_phoenix_pipeline_26col.txt",
        "polecat/SYNTHETIC_polecat_40col.txt",
        "scad/SCAD2018Africa_excerpt.csv",
        "ucdp/ucdp_api_gedevents_israel_2002.json"
    })
    void recordsOfEveryFormatGiveTheSameLinesThroughAPackage(String file) throws IOException {
        Path path = SharedData.assumePresent("samples/" + file);
        Path direct = temp.resolve("direct.ndjson");
        Path through = temp.resolve("through.ndjson");
        Path folder = temp.resolve("package");
        Conversion.convert(path, direct, "sitrep-ndjson");
        Conversion.convert(path, folder, "sitrep-csv");
        Conversion.convert(folder, through, "sitrep-ndjson");
        assertThat(Files.mismatch(direct, through)).isEqualTo(-1);
    }
}
