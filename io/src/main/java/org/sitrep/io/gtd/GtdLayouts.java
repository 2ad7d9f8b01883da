package org.sitrep.io.gtd;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The layouts of the database's files: the header as it was published, and how one is told from another. */
final class GtdLayouts {
    static final String WHOLE = "G1";
    static final String CHOSEN_COLUMNS = "Gx";

    static final List<String> COLUMNS =
            List.of(("eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,"
                            + "region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,crit1,"
                            + "crit2,crit3,doubtterr,alternative,alternative_txt,multiple,success,suicide,attacktype1,"
                            + "attacktype1_txt,attacktype2,attacktype2_txt,attacktype3,attacktype3_txt,targtype1,"
                            + "targtype1_txt,targsubtype1,targsubtype1_txt,corp1,target1,natlty1,natlty1_txt,targtype2,"
                            + "targtype2_txt,targsubtype2,targsubtype2_txt,corp2,target2,natlty2,natlty2_txt,targtype3,"
                            + "targtype3_txt,targsubtype3,targsubtype3_txt,corp3,target3,natlty3,natlty3_txt,gname,"
                            + "gsubname,gname2,gsubname2,gname3,gsubname3,motive,guncertain1,guncertain2,guncertain3,"
                            + "individual,nperps,nperpcap,claimed,claimmode,claimmode_txt,claim2,claimmode2,"
                            + "claimmode2_txt,claim3,claimmode3,claimmode3_txt,compclaim,weaptype1,weaptype1_txt,"
                            + "weapsubtype1,weapsubtype1_txt,weaptype2,weaptype2_txt,weapsubtype2,weapsubtype2_txt,"
                            + "weaptype3,weaptype3_txt,weapsubtype3,weapsubtype3_txt,weaptype4,weaptype4_txt,"
                            + "weapsubtype4,weapsubtype4_txt,weapdetail,nkill,nkillus,nkillter,nwound,nwoundus,nwoundte,"
                            + "property,propextent,propextent_txt,propvalue,propcomment,ishostkid,nhostkid,nhostkidus,"
                            + "nhours,ndays,divert,kidhijcountry,ransom,ransomamt,ransomamtus,ransompaid,ransompaidus,"
                            + "ransomnote,hostkidoutcome,hostkidoutcome_txt,nreleased,addnotes,scite1,scite2,scite3,"
                            + "dbsource,INT_LOG,INT_IDEO,INT_MISC,INT_ANY,related")
                    .split(","));

    private static final Set<String> NEEDED = Set.of("eventid", "iyear", "imonth", "iday");
    private static final Set<String> LOWER_CASE = Set.copyOf(lowerCase(COLUMNS));

    private GtdLayouts() {}

    /** The name of the layout that a header has, in whatever order and with whatever columns beside. */
    static Optional<String> name(List<String> header) {
        Set<String> names = lowerCase(header);
        if (!names.containsAll(NEEDED)) {
            return Optional.empty();
        }
        return Optional.of(names.containsAll(LOWER_CASE) ? WHOLE : CHOSEN_COLUMNS);
    }

    private static Set<String> lowerCase(List<String> columns) {
        Set<String> names = new HashSet<>();
        for (String column : columns) {
            names.add(column.strip().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
