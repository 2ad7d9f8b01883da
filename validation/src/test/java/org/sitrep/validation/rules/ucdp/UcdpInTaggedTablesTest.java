package org.sitrep.validation.rules.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.finding.Finding;
import org.sitrep.io.ReadOptions;
import org.sitrep.validation.Fixtures;
import org.sitrep.validation.Validator;

/** The rules hold for copies that have a row of tags, and leave other tables with tags in peace. */
class UcdpInTaggedTablesTest {
    private static final String HEADER = """
            id,year,type_of_violence,side_a,side_b,date_prec,date_start,date_end,country,iso3,country_id,region,best
            ,#date+year,,#group+name+first,#group+name+second,,#date+start,#date+end,#country+name,#country+code,,#region+name,#affected+killed
            """;

    @TempDir
    Path folder;

    private List<String> codes(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("tagged.csv"), text);
        return Validator.standard()
                .withClock(Fixtures.CLOCK)
                .validate(List.of(file), ReadOptions.builder().format("hxl-csv").build())
                .findings()
                .stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("ucdp-"))
                .toList();
    }

    @Test
    void aCopyOfUcdpIsJudgedByItsCodebook() throws IOException {
        assertThat(codes(HEADER + """
                        1,2022,3,Ferrymen,Civilians,1,2022-01-27,2022-01-27,Kyrgyzstan,KGZ,703,Asia,3
                        2,2021,3,Ferrymen,Fishermen,2,2022-01-27,2022-01-27,Kyrgyzstan,PER,703,Europe,3
                        """))
                .containsExactlyInAnyOrder(
                        "ucdp-year-mismatch",
                        "ucdp-one-sided-target",
                        "ucdp-date-precision",
                        "ucdp-country-mismatch",
                        "ucdp-region-mismatch");
    }

    @Test
    void anotherTableWithTheSameNamesIsNotUcdp() throws IOException {
        assertThat(codes("""
                id,year,region,country,country_id,latitude,longitude,best
                #event+id,#date+year,#region+name,#country+name,,#geo+lat,#geo+lon,#affected+killed
                1,1812,Oceania,Atlantis,x,1,2,-3
                """)).isEmpty();
    }
}
