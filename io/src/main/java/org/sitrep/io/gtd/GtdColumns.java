// Length: one declaration a column
package org.sitrep.io.gtd;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;

/**
 * The columns of the Global Terrorism Database; those that come in numbered copies are lists, the first copy first.
 *
 * <p>Meaning and codes are those of the GTD codebook (START, 2018). -9 and -99 stand for "unknown" and are given as they
 * are; an empty cell, which means "unknown" or "does not apply", is absent.
 */
public final class GtdColumns {
    /** The id: twelve digits, a day and a number. The day is that of the first coding and need not be the day of the event. */
    public static final ColumnKey<String> EVENTID = ColumnKey.of("eventid", Cells::present);

    /** The year. */
    public static final ColumnKey<Long> IYEAR = ColumnKey.of("iyear", Cells::presentInteger);

    /** The month, 1 to 12; 0 where it is not known. */
    public static final ColumnKey<Long> IMONTH = ColumnKey.of("imonth", Cells::presentInteger);

    /** The day of the month, 1 to 31; 0 where it is not known. */
    public static final ColumnKey<Long> IDAY = ColumnKey.of("iday", Cells::presentInteger);

    /** When it was, in words, where that is not known to the day. */
    public static final ColumnKey<String> APPROXDATE = ColumnKey.of("approxdate", Cells::present);

    /** 1 if it went on for more than a day, else 0. */
    public static final ColumnKey<Long> EXTENDED = ColumnKey.of("extended", Cells::presentInteger);

    /** The day on which an extended event ended, such as {@code 10/31/2001}. */
    public static final ColumnKey<String> RESOLUTION = ColumnKey.of("resolution", Cells::present);

    /** The country by number of the database. */
    public static final ColumnKey<Long> COUNTRY = ColumnKey.of("country", Cells::presentInteger);

    /** The name of the country. */
    public static final ColumnKey<String> COUNTRY_TXT = ColumnKey.of("country_txt", Cells::present);

    /** The region, 1 to 12. */
    public static final ColumnKey<Long> REGION = ColumnKey.of("region", Cells::presentInteger);

    /** The name of the region. */
    public static final ColumnKey<String> REGION_TXT = ColumnKey.of("region_txt", Cells::present);

    /** The first-order division. */
    public static final ColumnKey<String> PROVSTATE = ColumnKey.of("provstate", Cells::present);

    /** The city, town or village; {@code Unknown} where that is not known. */
    public static final ColumnKey<String> CITY = ColumnKey.of("city", Cells::present);

    /** Degrees north, WGS 84. */
    public static final ColumnKey<Double> LATITUDE = ColumnKey.of("latitude", Cells::presentDecimal);

    /** Degrees east, WGS 84. */
    public static final ColumnKey<Double> LONGITUDE = ColumnKey.of("longitude", Cells::presentDecimal);

    /** What the coordinates stand for: 1 the town, 2 and 3 the smallest division known, 4 the first-order division, 5 nothing. */
    public static final ColumnKey<Long> SPECIFICITY = ColumnKey.of("specificity", Cells::presentInteger);

    /** 1 if it was near the city and not in it, 0 if in it, -9 unknown. */
    public static final ColumnKey<Long> VICINITY = ColumnKey.of("vicinity", Cells::presentInteger);

    /** More about the place, in words. */
    public static final ColumnKey<String> LOCATION = ColumnKey.of("location", Cells::present);

    /** What happened, in words; begins with the day as a rule. */
    public static final ColumnKey<String> SUMMARY = ColumnKey.of("summary", Cells::present);

    /** Whether each of the three criteria for inclusion is met, 1 or 0: the aim, the audience, outside of legitimate warfare. */
    public static final List<ColumnKey<Long>> CRIT = List.of(
            ColumnKey.of("crit1", Cells::presentInteger),
            ColumnKey.of("crit2", Cells::presentInteger),
            ColumnKey.of("crit3", Cells::presentInteger));

    /** 1 if there is doubt that it was terrorism, 0 if not, -9 unknown. */
    public static final ColumnKey<Long> DOUBTTERR = ColumnKey.of("doubtterr", Cells::presentInteger);

    /** What else it may have been, 1 to 5, where there is doubt. */
    public static final ColumnKey<Long> ALTERNATIVE = ColumnKey.of("alternative", Cells::presentInteger);

    /** The label of {@link #ALTERNATIVE}. */
    public static final ColumnKey<String> ALTERNATIVE_TXT = ColumnKey.of("alternative_txt", Cells::present);

    /** 1 if it is one of several connected events. */
    public static final ColumnKey<Long> MULTIPLE = ColumnKey.of("multiple", Cells::presentInteger);

    /** 1 if the attack took place, 0 if it was foiled. */
    public static final ColumnKey<Long> SUCCESS = ColumnKey.of("success", Cells::presentInteger);

    /** 1 if the attacker did not mean to live. */
    public static final ColumnKey<Long> SUICIDE = ColumnKey.of("suicide", Cells::presentInteger);

    /** The types of attack, 1 to 9, the gravest first. */
    public static final List<ColumnKey<Long>> ATTACKTYPE = List.of(
            ColumnKey.of("attacktype1", Cells::presentInteger),
            ColumnKey.of("attacktype2", Cells::presentInteger),
            ColumnKey.of("attacktype3", Cells::presentInteger));

    /** The labels of {@link #ATTACKTYPE}. */
    public static final List<ColumnKey<String>> ATTACKTYPE_TXT = List.of(
            ColumnKey.of("attacktype1_txt", Cells::present),
            ColumnKey.of("attacktype2_txt", Cells::present),
            ColumnKey.of("attacktype3_txt", Cells::present));

    /** The types of the targets, 1 to 22. */
    public static final List<ColumnKey<Long>> TARGTYPE = List.of(
            ColumnKey.of("targtype1", Cells::presentInteger),
            ColumnKey.of("targtype2", Cells::presentInteger),
            ColumnKey.of("targtype3", Cells::presentInteger));

    /** The labels of {@link #TARGTYPE}. */
    public static final List<ColumnKey<String>> TARGTYPE_TXT = List.of(
            ColumnKey.of("targtype1_txt", Cells::present),
            ColumnKey.of("targtype2_txt", Cells::present),
            ColumnKey.of("targtype3_txt", Cells::present));

    /** The finer types of the targets, 1 to 113. */
    public static final List<ColumnKey<Long>> TARGSUBTYPE = List.of(
            ColumnKey.of("targsubtype1", Cells::presentInteger),
            ColumnKey.of("targsubtype2", Cells::presentInteger),
            ColumnKey.of("targsubtype3", Cells::presentInteger));

    /** The labels of {@link #TARGSUBTYPE}. */
    public static final List<ColumnKey<String>> TARGSUBTYPE_TXT = List.of(
            ColumnKey.of("targsubtype1_txt", Cells::present),
            ColumnKey.of("targsubtype2_txt", Cells::present),
            ColumnKey.of("targsubtype3_txt", Cells::present));

    /** The bodies to which the targets belong; {@code Not Applicable} and {@code Unknown} stand for none. */
    public static final List<ColumnKey<String>> CORP = List.of(
            ColumnKey.of("corp1", Cells::present),
            ColumnKey.of("corp2", Cells::present),
            ColumnKey.of("corp3", Cells::present));

    /** Who or what was attacked. */
    public static final List<ColumnKey<String>> TARGET = List.of(
            ColumnKey.of("target1", Cells::present),
            ColumnKey.of("target2", Cells::present),
            ColumnKey.of("target3", Cells::present));

    /** The nationalities of the targets, as {@link #COUNTRY}. */
    public static final List<ColumnKey<Long>> NATLTY = List.of(
            ColumnKey.of("natlty1", Cells::presentInteger),
            ColumnKey.of("natlty2", Cells::presentInteger),
            ColumnKey.of("natlty3", Cells::presentInteger));

    /** The labels of {@link #NATLTY}. */
    public static final List<ColumnKey<String>> NATLTY_TXT = List.of(
            ColumnKey.of("natlty1_txt", Cells::present),
            ColumnKey.of("natlty2_txt", Cells::present),
            ColumnKey.of("natlty3_txt", Cells::present));

    /** The groups that did it, as far as reported; {@code Unknown} where nobody is. */
    public static final List<ColumnKey<String>> GNAME = List.of(
            ColumnKey.of("gname", Cells::present),
            ColumnKey.of("gname2", Cells::present),
            ColumnKey.of("gname3", Cells::present));

    /** Parts of these groups. */
    public static final List<ColumnKey<String>> GSUBNAME = List.of(
            ColumnKey.of("gsubname", Cells::present),
            ColumnKey.of("gsubname2", Cells::present),
            ColumnKey.of("gsubname3", Cells::present));

    /** Why, in words, where that is said. */
    public static final ColumnKey<String> MOTIVE = ColumnKey.of("motive", Cells::present);

    /** 1 where it is only suspected that the group did it, else 0. */
    public static final List<ColumnKey<Long>> GUNCERTAIN = List.of(
            ColumnKey.of("guncertain1", Cells::presentInteger),
            ColumnKey.of("guncertain2", Cells::presentInteger),
            ColumnKey.of("guncertain3", Cells::presentInteger));

    /** 1 if those who did it belong to no group. */
    public static final ColumnKey<Long> INDIVIDUAL = ColumnKey.of("individual", Cells::presentInteger);

    /** How many did it; -99 unknown. */
    public static final ColumnKey<Long> NPERPS = ColumnKey.of("nperps", Cells::presentInteger);

    /** How many of them were caught; -99 unknown. */
    public static final ColumnKey<Long> NPERPCAP = ColumnKey.of("nperpcap", Cells::presentInteger);

    /** 1 where the group claims to have done it, 0 where not, -9 unknown. */
    public static final List<ColumnKey<Long>> CLAIMED = List.of(
            ColumnKey.of("claimed", Cells::presentInteger),
            ColumnKey.of("claim2", Cells::presentInteger),
            ColumnKey.of("claim3", Cells::presentInteger));

    /** How it was claimed, 1 to 10. */
    public static final List<ColumnKey<Long>> CLAIMMODE = List.of(
            ColumnKey.of("claimmode", Cells::presentInteger),
            ColumnKey.of("claimmode2", Cells::presentInteger),
            ColumnKey.of("claimmode3", Cells::presentInteger));

    /** The labels of {@link #CLAIMMODE}. */
    public static final List<ColumnKey<String>> CLAIMMODE_TXT = List.of(
            ColumnKey.of("claimmode_txt", Cells::present),
            ColumnKey.of("claimmode2_txt", Cells::present),
            ColumnKey.of("claimmode3_txt", Cells::present));

    /** 1 if several groups claim it separately, -9 unknown. */
    public static final ColumnKey<Long> COMPCLAIM = ColumnKey.of("compclaim", Cells::presentInteger);

    /** The types of weapons, 1 to 13. */
    public static final List<ColumnKey<Long>> WEAPTYPE = List.of(
            ColumnKey.of("weaptype1", Cells::presentInteger),
            ColumnKey.of("weaptype2", Cells::presentInteger),
            ColumnKey.of("weaptype3", Cells::presentInteger),
            ColumnKey.of("weaptype4", Cells::presentInteger));

    /** The labels of {@link #WEAPTYPE}. */
    public static final List<ColumnKey<String>> WEAPTYPE_TXT = List.of(
            ColumnKey.of("weaptype1_txt", Cells::present),
            ColumnKey.of("weaptype2_txt", Cells::present),
            ColumnKey.of("weaptype3_txt", Cells::present),
            ColumnKey.of("weaptype4_txt", Cells::present));

    /** The finer types of weapons, 1 to 31. */
    public static final List<ColumnKey<Long>> WEAPSUBTYPE = List.of(
            ColumnKey.of("weapsubtype1", Cells::presentInteger),
            ColumnKey.of("weapsubtype2", Cells::presentInteger),
            ColumnKey.of("weapsubtype3", Cells::presentInteger),
            ColumnKey.of("weapsubtype4", Cells::presentInteger));

    /** The labels of {@link #WEAPSUBTYPE}. */
    public static final List<ColumnKey<String>> WEAPSUBTYPE_TXT = List.of(
            ColumnKey.of("weapsubtype1_txt", Cells::present),
            ColumnKey.of("weapsubtype2_txt", Cells::present),
            ColumnKey.of("weapsubtype3_txt", Cells::present),
            ColumnKey.of("weapsubtype4_txt", Cells::present));

    /** The weapons, in words. */
    public static final ColumnKey<String> WEAPDETAIL = ColumnKey.of("weapdetail", Cells::present);

    /** How many died, those who did it among them. Empty where it is not known; need not be whole. */
    public static final ColumnKey<BigDecimal> NKILL = ColumnKey.of("nkill", Cells::presentNumber);

    /** How many of them were nationals of the United States. */
    public static final ColumnKey<BigDecimal> NKILLUS = ColumnKey.of("nkillus", Cells::presentNumber);

    /** How many of them had done it. */
    public static final ColumnKey<BigDecimal> NKILLTER = ColumnKey.of("nkillter", Cells::presentNumber);

    /** How many were injured, those who did it among them. Empty where it is not known; need not be whole. */
    public static final ColumnKey<BigDecimal> NWOUND = ColumnKey.of("nwound", Cells::presentNumber);

    /** How many of them were nationals of the United States. */
    public static final ColumnKey<BigDecimal> NWOUNDUS = ColumnKey.of("nwoundus", Cells::presentNumber);

    /** How many of them had done it. */
    public static final ColumnKey<BigDecimal> NWOUNDTE = ColumnKey.of("nwoundte", Cells::presentNumber);

    /** 1 if property was damaged, 0 if not, -9 unknown. */
    public static final ColumnKey<Long> PROPERTY = ColumnKey.of("property", Cells::presentInteger);

    /** How much: 1 catastrophic, 2 major, 3 minor, 4 unknown. */
    public static final ColumnKey<Long> PROPEXTENT = ColumnKey.of("propextent", Cells::presentInteger);

    /** The label of {@link #PROPEXTENT}. */
    public static final ColumnKey<String> PROPEXTENT_TXT = ColumnKey.of("propextent_txt", Cells::present);

    /** The damage in US dollars of the time; -99 unknown. */
    public static final ColumnKey<BigDecimal> PROPVALUE = ColumnKey.of("propvalue", Cells::presentNumber);

    /** The damage, in words. */
    public static final ColumnKey<String> PROPCOMMENT = ColumnKey.of("propcomment", Cells::present);

    /** 1 if hostages were taken, 0 if not, -9 unknown. */
    public static final ColumnKey<Long> ISHOSTKID = ColumnKey.of("ishostkid", Cells::presentInteger);

    /** How many hostages were taken; -99 unknown. */
    public static final ColumnKey<BigDecimal> NHOSTKID = ColumnKey.of("nhostkid", Cells::presentNumber);

    /** How many of them were nationals of the United States; -99 unknown. */
    public static final ColumnKey<BigDecimal> NHOSTKIDUS = ColumnKey.of("nhostkidus", Cells::presentNumber);

    /** For how many hours they were held, if less than a day; -99 unknown. */
    public static final ColumnKey<BigDecimal> NHOURS = ColumnKey.of("nhours", Cells::presentNumber);

    /** For how many days they were held; -99 unknown. */
    public static final ColumnKey<BigDecimal> NDAYS = ColumnKey.of("ndays", Cells::presentNumber);

    /** The country to which a hijacked vehicle was diverted. */
    public static final ColumnKey<String> DIVERT = ColumnKey.of("divert", Cells::present);

    /** The country in which it ended. */
    public static final ColumnKey<String> KIDHIJCOUNTRY = ColumnKey.of("kidhijcountry", Cells::present);

    /** 1 if a ransom was demanded, 0 if not, -9 unknown. */
    public static final ColumnKey<Long> RANSOM = ColumnKey.of("ransom", Cells::presentInteger);

    /** The ransom demanded, in US dollars; -99 unknown. */
    public static final ColumnKey<BigDecimal> RANSOMAMT = ColumnKey.of("ransomamt", Cells::presentNumber);

    /** The part demanded from sources in the United States; -99 unknown. */
    public static final ColumnKey<BigDecimal> RANSOMAMTUS = ColumnKey.of("ransomamtus", Cells::presentNumber);

    /** The ransom paid, in US dollars; -99 unknown. */
    public static final ColumnKey<BigDecimal> RANSOMPAID = ColumnKey.of("ransompaid", Cells::presentNumber);

    /** The part paid by sources in the United States; -99 unknown. */
    public static final ColumnKey<BigDecimal> RANSOMPAIDUS = ColumnKey.of("ransompaidus", Cells::presentNumber);

    /** The ransom, in words. */
    public static final ColumnKey<String> RANSOMNOTE = ColumnKey.of("ransomnote", Cells::present);

    /** What became of the hostages, 1 to 7. */
    public static final ColumnKey<Long> HOSTKIDOUTCOME = ColumnKey.of("hostkidoutcome", Cells::presentInteger);

    /** The label of {@link #HOSTKIDOUTCOME}. */
    public static final ColumnKey<String> HOSTKIDOUTCOME_TXT = ColumnKey.of("hostkidoutcome_txt", Cells::present);

    /** How many hostages came free or survived; -99 unknown. */
    public static final ColumnKey<BigDecimal> NRELEASED = ColumnKey.of("nreleased", Cells::presentNumber);

    /** Further facts, in words. */
    public static final ColumnKey<String> ADDNOTES = ColumnKey.of("addnotes", Cells::present);

    /** The sources, each as a full citation. */
    public static final List<ColumnKey<String>> SCITE = List.of(
            ColumnKey.of("scite1", Cells::present),
            ColumnKey.of("scite2", Cells::present),
            ColumnKey.of("scite3", Cells::present));

    /** The project by which it was first recorded. */
    public static final ColumnKey<String> DBSOURCE = ColumnKey.of("dbsource", Cells::present);

    /** 1 if the attackers crossed a border, 0 if not, -9 unknown. */
    public static final ColumnKey<Long> INT_LOG = ColumnKey.of("INT_LOG", Cells::presentInteger);

    /** 1 if the nationalities of attackers and targets differ, 0 if not, -9 unknown. */
    public static final ColumnKey<Long> INT_IDEO = ColumnKey.of("INT_IDEO", Cells::presentInteger);

    /** 1 if the place is not of the nationality of the targets, 0 if not, -9 unknown. */
    public static final ColumnKey<Long> INT_MISC = ColumnKey.of("INT_MISC", Cells::presentInteger);

    /** 1 if any of the three is 1, else -9 if any is unknown, else 0. */
    public static final ColumnKey<Long> INT_ANY = ColumnKey.of("INT_ANY", Cells::presentInteger);

    /** The ids of connected events, parted by commas. */
    public static final ColumnKey<String> RELATED = ColumnKey.of("related", Cells::present);

    /** All columns, in the order of the file. */
    public static final List<ColumnKey<?>> ALL = all();

    private static List<ColumnKey<?>> all() {
        Stream<ColumnKey<?>> single = Stream.of(
                EVENTID,
                IYEAR,
                IMONTH,
                IDAY,
                APPROXDATE,
                EXTENDED,
                RESOLUTION,
                COUNTRY,
                COUNTRY_TXT,
                REGION,
                REGION_TXT,
                PROVSTATE,
                CITY,
                LATITUDE,
                LONGITUDE,
                SPECIFICITY,
                VICINITY,
                LOCATION,
                SUMMARY,
                DOUBTTERR,
                ALTERNATIVE,
                ALTERNATIVE_TXT,
                MULTIPLE,
                SUCCESS,
                SUICIDE,
                MOTIVE,
                INDIVIDUAL,
                NPERPS,
                NPERPCAP,
                COMPCLAIM,
                WEAPDETAIL,
                NKILL,
                NKILLUS,
                NKILLTER,
                NWOUND,
                NWOUNDUS,
                NWOUNDTE,
                PROPERTY,
                PROPEXTENT,
                PROPEXTENT_TXT,
                PROPVALUE,
                PROPCOMMENT,
                ISHOSTKID,
                NHOSTKID,
                NHOSTKIDUS,
                NHOURS,
                NDAYS,
                DIVERT,
                KIDHIJCOUNTRY,
                RANSOM,
                RANSOMAMT,
                RANSOMAMTUS,
                RANSOMPAID,
                RANSOMPAIDUS,
                RANSOMNOTE,
                HOSTKIDOUTCOME,
                HOSTKIDOUTCOME_TXT,
                NRELEASED,
                ADDNOTES,
                DBSOURCE,
                INT_LOG,
                INT_IDEO,
                INT_MISC,
                INT_ANY,
                RELATED);
        Stream<ColumnKey<?>> numbered = Stream.of(
                        CRIT,
                        ATTACKTYPE,
                        ATTACKTYPE_TXT,
                        TARGTYPE,
                        TARGTYPE_TXT,
                        TARGSUBTYPE,
                        TARGSUBTYPE_TXT,
                        CORP,
                        TARGET,
                        NATLTY,
                        NATLTY_TXT,
                        GNAME,
                        GSUBNAME,
                        GUNCERTAIN,
                        CLAIMED,
                        CLAIMMODE,
                        CLAIMMODE_TXT,
                        WEAPTYPE,
                        WEAPTYPE_TXT,
                        WEAPSUBTYPE,
                        WEAPSUBTYPE_TXT,
                        SCITE)
                .flatMap(List::stream);
        return Stream.concat(single, numbered)
                .sorted(Comparator.comparingInt(key -> key.indexIn(GtdLayouts.COLUMNS)))
                .toList();
    }

    private GtdColumns() {}
}
