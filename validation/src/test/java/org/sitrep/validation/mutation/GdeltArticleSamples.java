package org.sitrep.validation.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Real files of GDELT's mentions and its GKG, and the ways to damage them. */
final class GdeltArticleSamples {
    private GdeltArticleSamples() {}

    static List<Sample> all() {
        return List.of(
                GdeltSamples.sample("gdelt2_mentions_english_spark-gdelt.csv", mentions()),
                GdeltSamples.sample("gdelt2_mentions_translingual_spark-gdelt.csv", mentions()),
                GdeltSamples.sample("gkg21_english_spark-gdelt.csv", gkg()));
    }

    private static List<Mutation> mentions() {
        List<Mutation> mutations = new ArrayList<>(List.of(
                Mutation.to("GlobalEventID", "abc", "bad-number"),
                Mutation.to("GlobalEventID", "-8", "gdelt-event-id"),
                Mutation.to("EventTimeDate", "20150230000000", "gdelt-mention-time"),
                Mutation.to("EventTimeDate", "20150218250000", "gdelt-mention-time"),
                Mutation.to("EventTimeDate", "20150218", "gdelt-mention-time"),
                Mutation.to("EventTimeDate", "yesterday", "gdelt-mention-time"),
                Mutation.to("EventTimeDate", "20990101000000", "gdelt-mention-time"),
                Mutation.to("EventTimeDate", "", "gdelt-mention-incomplete"),
                Mutation.to("EventTimeDate", "20150217001700", "gdelt-mention-between-files"),
                Mutation.to("EventTimeDate", "20150217001530", "gdelt-mention-between-files"),
                Mutation.to("MentionTimeDate", "20150230000000", "bad-date"),
                Mutation.to("MentionTimeDate", "", "bad-date"),
                Mutation.to("MentionTimeDate", "20990101000000", "gdelt-mention-time"),
                Mutation.to("MentionTimeDate", "20010101000000", "gdelt-mention-time"),
                Mutation.to("MentionTimeDate", "20210101000700", "gdelt-mention-between-files"),
                Mutation.to("MentionType", "0", "gdelt-mention-code"),
                Mutation.to("MentionType", "7", "gdelt-mention-code"),
                Mutation.to("MentionType", "web", "gdelt-mention-code"),
                Mutation.to("MentionType", "1.5", "gdelt-mention-code"),
                Mutation.to("MentionSourceName", "example.org", "gdelt-mention-source"),
                Mutation.to("MentionSourceName", "1", "gdelt-mention-source"),
                Mutation.of("the name is cut", "MentionSourceName", name -> name.substring(2), "gdelt-mention-source"),
                Mutation.to("MentionIdentifier", "some citation", "gdelt-mention-source"),
                Mutation.to("MentionIdentifier", "www.example.org", "gdelt-mention-source"),
                Mutation.of("the scheme is cut", "MentionIdentifier", url -> url.substring(2), "gdelt-mention-source"),
                Mutation.to("SentenceID", "0", "gdelt-mention-position"),
                Mutation.to("SentenceID", "-1", "gdelt-mention-position"),
                Mutation.to("SentenceID", "first", "gdelt-mention-position"),
                Mutation.to("InRawText", "2", "gdelt-mention-code"),
                Mutation.to("InRawText", "no", "gdelt-mention-code"),
                Mutation.to("InRawText", "-1", "gdelt-mention-code"),
                Mutation.to("Confidence", "0", "gdelt-mention-code"),
                Mutation.to("Confidence", "55", "gdelt-mention-code"),
                Mutation.to("Confidence", "110", "gdelt-mention-code"),
                Mutation.to("Confidence", "0.5", "gdelt-mention-code"),
                Mutation.to("Confidence", "high", "gdelt-mention-code"),
                Mutation.to("MentionDocLen", "-1", "gdelt-mention-position"),
                Mutation.to("MentionDocLen", "long", "gdelt-mention-position"),
                Mutation.to("MentionDocLen", "10.5", "gdelt-mention-position"),
                Mutation.to("MentionDocTone", "101", "gdelt-mention-tone"),
                Mutation.to("MentionDocTone", "-1000", "gdelt-mention-tone"),
                Mutation.to("MentionDocTone", "bad", "gdelt-mention-tone"),
                Mutation.to("MentionDocTranslationInfo", "Spanish", "gdelt-mention-translation"),
                Mutation.to("MentionDocTranslationInfo", "spa", "gdelt-mention-translation"),
                Mutation.to("MentionDocTranslationInfo", "srclc:;eng:", "gdelt-mention-translation"),
                Mutation.to("Extras", "x", "gdelt-mention-extras")));
        for (String offset : List.of("Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset")) {
            mutations.add(Mutation.to(offset, "-2", "gdelt-mention-position"));
            mutations.add(Mutation.to(offset, "1.5", "gdelt-mention-position"));
            mutations.add(Mutation.to(offset, "x", "gdelt-mention-position"));
            mutations.add(Mutation.to(offset, "999999", "gdelt-mention-beyond-end"));
        }
        for (String column : List.of(
                "MentionType",
                "MentionSourceName",
                "MentionIdentifier",
                "SentenceID",
                "Actor1CharOffset",
                "ActionCharOffset",
                "InRawText",
                "Confidence",
                "MentionDocLen",
                "MentionDocTone")) {
            mutations.add(Mutation.to(column, "", "gdelt-mention-incomplete"));
        }
        return mutations;
    }

    private static List<Mutation> gkg() {
        List<Mutation> mutations = new ArrayList<>(List.of(
                Mutation.to("GKGRECORDID", "abc", "bad-id"),
                Mutation.to("GKGRECORDID", "", "bad-id"),
                Mutation.to("GKGRECORDID", "20160218230000-7", "gdelt-gkg-id"),
                Mutation.to("V2.1DATE", "20150230000000", "bad-date"),
                Mutation.to("V2.1DATE", "", "bad-date"),
                Mutation.to("V2.1DATE", "20990101000000", "gdelt-gkg-time"),
                Mutation.to("V2.1DATE", "20150218230700", "gdelt-gkg-time-between-files"),
                Mutation.to("V2SOURCECOLLECTIONIDENTIFIER", "0", "gdelt-gkg-source-type"),
                Mutation.to("V2SOURCECOLLECTIONIDENTIFIER", "7", "gdelt-gkg-source-type"),
                Mutation.to("V2SOURCECOLLECTIONIDENTIFIER", "web", "gdelt-gkg-source-type"),
                Mutation.to("V2SOURCECOLLECTIONIDENTIFIER", "", "gdelt-gkg-incomplete"),
                Mutation.to("V2SOURCECOMMONNAME", "", "gdelt-gkg-incomplete"),
                Mutation.to("V2SOURCECOMMONNAME", "example.org", "gdelt-gkg-source")
                        .where(GdeltArticleSamples::isOnTheWeb),
                Mutation.to("V2DOCUMENTIDENTIFIER", "", "gdelt-gkg-incomplete"),
                Mutation.to("V2DOCUMENTIDENTIFIER", "a citation", "gdelt-gkg-source")
                        .where(GdeltArticleSamples::isOnTheWeb),
                Mutation.of("a field is lost", "V1COUNTS", text -> text.replaceFirst("#", ""), "gdelt-gkg-counts"),
                Mutation.of(
                        "the end is lost",
                        "V1COUNTS",
                        text -> text.substring(0, text.length() - 1),
                        "gdelt-gkg-counts"),
                Mutation.of(
                        "a number is text",
                        "V1COUNTS",
                        text -> text.replaceFirst("#[0-9]+#", "#two#"),
                        "gdelt-gkg-counts"),
                Mutation.of(
                        "a number is negative", "V1COUNTS", text -> text.replaceFirst("#", "#-"), "gdelt-gkg-counts"),
                Mutation.to("V1COUNTS", "KILL,3", "gdelt-gkg-counts"),
                Mutation.of(
                        "a number is another", "V2.1COUNTS", text -> text.replaceFirst("#", "#7"), "gdelt-gkg-counts"),
                Mutation.of(
                        "an offset is lost",
                        "V2.1COUNTS",
                        text -> text.replaceFirst("#[0-9]+;", ";"),
                        "gdelt-gkg-counts"),
                Mutation.to("V2.1COUNTS", "none", "gdelt-gkg-counts"),
                Mutation.to("V1THEMES", "some theme", "gdelt-gkg-list"),
                Mutation.of(
                        "the end is lost", "V1THEMES", text -> text.substring(0, text.length() - 1), "gdelt-gkg-list"),
                Mutation.of(
                        "an offset is lost",
                        "V2ENHANCEDTHEMES",
                        text -> text.replaceFirst(",[0-9]+", ""),
                        "gdelt-gkg-list"),
                Mutation.of(
                        "an offset is negative",
                        "V2ENHANCEDTHEMES",
                        text -> text.replaceFirst(",", ",-"),
                        "gdelt-gkg-list"),
                Mutation.of(
                        "a theme is another",
                        "V2ENHANCEDTHEMES",
                        text -> "NO_SUCH_THEME" + text,
                        "gdelt-gkg-lists-disagree"),
                Mutation.of("a type is 9", "V1LOCATIONS", text -> "9" + text.substring(1), "gdelt-gkg-locations"),
                Mutation.of(
                        "a field is lost", "V1LOCATIONS", text -> text.replaceFirst("#", ""), "gdelt-gkg-locations"),
                Mutation.of("an end is added", "V1LOCATIONS", text -> text + ";", "gdelt-gkg-locations"),
                Mutation.of(
                        "a latitude is 95",
                        "V1LOCATIONS",
                        text -> text.replaceFirst("#-?[0-9.]+#-?[0-9.]+#", "#95#10#"),
                        "gdelt-gkg-locations"),
                Mutation.of(
                        "a longitude is 190",
                        "V2ENHANCEDLOCATIONS",
                        text -> text.replaceFirst("#-?[0-9]+\\.[0-9]+#-?[0-9.]+#", "#9.5#190#"),
                        "gdelt-gkg-locations"),
                Mutation.of(
                        "an offset is lost",
                        "V2ENHANCEDLOCATIONS",
                        text -> text.replaceFirst("#[0-9]+(;|$)", "$1"),
                        "gdelt-gkg-locations"),
                Mutation.to("V2ENHANCEDLOCATIONS", "Paris", "gdelt-gkg-locations"),
                Mutation.of("an end is added", "V1PERSONS", text -> text + ";", "gdelt-gkg-list"),
                Mutation.of("an entry is empty", "V1PERSONS", text -> ";" + text, "gdelt-gkg-list"),
                Mutation.of("an offset is text", "V2ENHANCEDPERSONS", text -> text + "x", "gdelt-gkg-list"),
                Mutation.of("a name is another", "V2ENHANCEDPERSONS", text -> "Zz" + text, "gdelt-gkg-lists-disagree"),
                Mutation.of("an end is added", "V1ORGANIZATIONS", text -> text + ";", "gdelt-gkg-list"),
                Mutation.of("an offset is text", "V2ENHANCEDORGANIZATIONS", text -> text + "x", "gdelt-gkg-list"),
                Mutation.of(
                        "a name is another",
                        "V2ENHANCEDORGANIZATIONS",
                        text -> "Zz" + text,
                        "gdelt-gkg-lists-disagree"),
                Mutation.of("six numbers", "V1.5TONE", text -> text.substring(text.indexOf(',') + 1), "gdelt-gkg-tone"),
                Mutation.of("eight numbers", "V1.5TONE", text -> text + ",1", "gdelt-gkg-tone"),
                Mutation.of(
                        "a share is 101", "V1.5TONE", text -> text.replaceFirst(",[^,]*", ",101"), "gdelt-gkg-tone"),
                Mutation.of(
                        "the tone is another",
                        "V1.5TONE",
                        text -> "77" + text.substring(text.indexOf(',')),
                        "gdelt-gkg-tone"),
                Mutation.to("V1.5TONE", "good", "gdelt-gkg-tone"),
                Mutation.of(
                        "the words are another number",
                        "V2GCAM",
                        text -> text.replaceFirst("wc:", "wc:9"),
                        "gdelt-gkg-words"),
                Mutation.of("a value is lost", "V2GCAM", text -> text + ",c9.9", "gdelt-gkg-gcam"),
                Mutation.of("a value is text", "V2GCAM", text -> text + "x", "gdelt-gkg-gcam"),
                Mutation.of("no number of words", "V2GCAM", text -> text.substring(1), "gdelt-gkg-gcam"),
                Mutation.to("V2GCAM", "none", "gdelt-gkg-gcam"),
                Mutation.of(
                        "a resolution is 7", "V2.1ENHANCEDDATES", text -> "7" + text.substring(1), "gdelt-gkg-dates"),
                Mutation.of(
                        "a field is lost", "V2.1ENHANCEDDATES", text -> text.replaceFirst("#", ""), "gdelt-gkg-dates"),
                Mutation.to("V2.1ENHANCEDDATES", "4#13#5#0#17", "gdelt-gkg-dates"),
                Mutation.to("V2.1ENHANCEDDATES", "2020-01-01", "gdelt-gkg-dates"),
                Mutation.of("no scheme", "V2.1SHARINGIMAGE", text -> text.substring(4), "gdelt-gkg-images"),
                Mutation.to("V2.1SHARINGIMAGE", "image.jpg", "gdelt-gkg-images"),
                Mutation.to("V2.1RELATEDIMAGES", "image.jpg", "gdelt-gkg-images"),
                Mutation.to("V2.1SOCIALIMAGEEMBEDS", "x", "gdelt-gkg-images"),
                Mutation.of(
                        "the end is lost",
                        "V2.1SOCIALVIDEOEMBEDS",
                        text -> text.substring(0, text.length() - 1),
                        "gdelt-gkg-images"),
                Mutation.of(
                        "a bar is lost",
                        "V2.1QUOTATIONS",
                        text -> text.replaceFirst("\\|", ""),
                        "gdelt-gkg-quotations"),
                Mutation.of("an offset is text", "V2.1QUOTATIONS", text -> "x" + text, "gdelt-gkg-quotations"),
                Mutation.to("V2.1QUOTATIONS", "he said so", "gdelt-gkg-quotations"),
                Mutation.of("an offset is text", "V2.1ALLNAMES", text -> text + "x", "gdelt-gkg-list"),
                Mutation.of("an end is added", "V2.1ALLNAMES", text -> text + ";", "gdelt-gkg-list"),
                Mutation.of("an amount is text", "V2.1AMOUNTS", text -> "x" + text, "gdelt-gkg-amounts"),
                Mutation.of(
                        "an offset is lost",
                        "V2.1AMOUNTS",
                        text -> text.replaceFirst(",[0-9]+;", ";"),
                        "gdelt-gkg-amounts"),
                Mutation.to("V2.1AMOUNTS", "many", "gdelt-gkg-amounts"),
                Mutation.to("V2.1TRANSLATIONINFO", "Spanish", "gdelt-gkg-translation"),
                Mutation.to("V2.1TRANSLATIONINFO", "srclc:spa;eng:GT-SPA 1.0", "gdelt-gkg-translation"),
                Mutation.of(
                        "an element does not end",
                        "V2EXTRASXML",
                        text -> text.substring(0, text.length() - 2),
                        "gdelt-gkg-extras"),
                Mutation.to("V2EXTRASXML", "a title", "gdelt-gkg-extras"),
                Mutation.of("text before an element", "V2EXTRASXML", text -> "x" + text, "gdelt-gkg-extras")));
        return mutations;
    }

    private static boolean isOnTheWeb(Map<String, String> row) {
        return "1".equals(row.get("v2sourcecollectionidentifier"));
    }
}
