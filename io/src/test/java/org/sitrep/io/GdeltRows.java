package org.sitrep.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rows of 61 cells as in a GDELT 2.0 file; the names and their order are those of the codebook. */
public final class GdeltRows {
    /** The names of the columns, in order. */
    public static final List<String> COLUMNS = List.of("""
            GlobalEventID Day MonthYear Year FractionDate \
            Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code \
            Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code \
            Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code \
            Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code \
            IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources \
            NumArticles AvgTone \
            Actor1Geo_Type Actor1Geo_Fullname Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code \
            Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID \
            Actor2Geo_Type Actor2Geo_Fullname Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code \
            Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID \
            ActionGeo_Type ActionGeo_Fullname ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code \
            ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID \
            DATEADDED SOURCEURL""".split(" "));

    private GdeltRows() {}

    /** The cells of a plain row with this id: Kyrgyzstan fights Tajikistan at Batken. */
    public static List<String> cells(long id) {
        List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        set(cells, "GlobalEventID", Long.toString(id));
        set(cells, "Day", "20220914", "MonthYear", "202209", "Year", "2022", "FractionDate", "2022.6959");
        set(cells, "Actor1Code", "KGZ", "Actor1Name", "KYRGYZSTAN", "Actor1CountryCode", "KGZ");
        set(cells, "Actor2Code", "TJK", "Actor2Name", "TAJIKISTAN", "Actor2CountryCode", "TJK");
        set(cells, "IsRootEvent", "1", "EventCode", "193", "EventBaseCode", "193", "EventRootCode", "19");
        set(cells, "QuadClass", "4", "GoldsteinScale", "-10.0", "AvgTone", "-5.25");
        set(cells, "NumMentions", "10", "NumSources", "2", "NumArticles", "9");
        set(cells, "Actor1Geo_Type", "0", "Actor2Geo_Type", "0");
        set(cells, "ActionGeo_Type", "4", "ActionGeo_Fullname", "Batken, Batken, Kyrgyzstan");
        set(cells, "ActionGeo_CountryCode", "KG", "ActionGeo_ADM1Code", "KG09", "ActionGeo_ADM2Code", "16");
        set(cells, "ActionGeo_Lat", "40.0628", "ActionGeo_Long", "70.8194", "ActionGeo_FeatureID", "-2324614");
        set(cells, "DATEADDED", "20220914120000", "SOURCEURL", "https://news.example.org/" + id);
        return cells;
    }

    /** Sets cells by the names of their columns: name, text, name, text. */
    public static void set(List<String> cells, String... namesAndTexts) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            int index = COLUMNS.indexOf(namesAndTexts[i]);
            if (index < 0) {
                throw new IllegalArgumentException(namesAndTexts[i]);
            }
            cells.set(index, namesAndTexts[i + 1]);
        }
    }

    /** The line of a plain row with other cells: name, text, name, text. */
    public static String row(long id, String... namesAndTexts) {
        List<String> cells = cells(id);
        set(cells, namesAndTexts);
        return String.join("\t", cells);
    }

    /** A file of plain rows with the ids from 1. */
    public static byte[] file(int rows) {
        StringBuilder text = new StringBuilder();
        for (int id = 1; id <= rows; id++) {
            text.append(row(id)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A file of these lines. */
    public static byte[] file(String... lines) {
        return (String.join("\n", Arrays.asList(lines)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
