package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.CommandRun.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectCommandTest {
    private static final String[] ROWS = {
        "e|e-1|armed-clash|2022-09-14|Kyrgyzstan|Border Service|killed|24|Ministry of Health",
        "e|e-2|armed-clash|2022-09-16/2022-09-17|Kyrgyzstan|Border Service|killed|1..|Ministry of Health",
        "e|e-3|shelling|2022-01-27|Tajikistan|Army|killed|10..12..19|",
        "e|e-4|armed-clash||Tajikistan|Border Service|killed|none-reported|Ministry of Health",
        "e|e-5|armed-clash|2022-09|||wounded|some|?",
        "e|e-6|armed-clash|2022-09-14|||killed|..5|",
        "e|e-7|armed-clash|2022-09-14|||wounded|unknown|?",
        "bad",
        "p|p-1|Militia",
        "s|s-1|2023-01-01"
    };

    @TempDir
    Path folder;

    @Test
    void theObjectHasTheseMembersInThisOrder() {
        Path in = lines(folder, "in.txt", ROWS);

        CommandRun run = CommandRun.of("inspect", "--json", in);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(in + ":9:3: error: no record: \"bad\" [bad-row]\n");
        assertThat(run.out()).endsWith("}\n");
        assertThat(json(run.out()))
                .containsExactly(
                        Map.entry("format", "test-lines"),
                        Map.entry("layout", "L1"),
                        Map.entry("charset", "UTF-8"),
                        Map.entry(
                                "records", object("events", 7L, "parties", 1L, "statements", 1L, "casualtyClaims", 7L)),
                        Map.entry("rows", object("read", 10L, "rejected", 1L)),
                        Map.entry("time", object("earliest", "2022-01-27", "latest", "2022-09-30", "undated", 1L)),
                        Map.entry(
                                "eventTypes",
                                List.of(
                                        object("type", "armed-clash", "events", 6L),
                                        object("type", "shelling", "events", 1L))),
                        Map.entry(
                                "places",
                                object(
                                        "countries",
                                        List.of(
                                                object("country", "Kyrgyzstan", "events", 2L),
                                                object("country", "Tajikistan", "events", 2L)))),
                        Map.entry(
                                "participants",
                                List.of(
                                        object("name", "Border Service", "events", 3L),
                                        object("name", "Army", "events", 1L))),
                        Map.entry("casualties", List.of(killed(), wounded())));
    }

    /** 24 and "at least 1" of the ministry, which once says none are reported; an estimate and "at most 5" of nobody. */
    private static Map<String, Object> killed() {
        Map<String, Object> ministry = object("claimant", "Ministry of Health", "claims", 3L);
        ministry.putAll(object("low", object("sum", 25L, "claims", 2L), "best", object("sum", 24L, "claims", 1L)));
        ministry.putAll(object("high", object("sum", 24L, "claims", 1L)));
        ministry.putAll(object("some", 0L, "noneReported", 1L, "unknown", 0L));
        Map<String, Object> dataset = object("claimant", "(the dataset itself)", "claims", 2L);
        dataset.putAll(object("low", object("sum", 10L, "claims", 1L), "best", object("sum", 12L, "claims", 1L)));
        dataset.putAll(object("high", object("sum", 24L, "claims", 2L)));
        dataset.putAll(object("some", 0L, "noneReported", 0L, "unknown", 0L));
        return object("harm", "killed", "claims", 5L, "claimants", 2L, "byClaimant", List.of(ministry, dataset));
    }

    private static Map<String, Object> wounded() {
        Map<String, Object> unnamed = object("claimant", "(a claimant who is not named)", "claims", 2L);
        unnamed.putAll(object("some", 1L, "noneReported", 0L, "unknown", 1L));
        return object("harm", "wounded", "claims", 2L, "claimants", 1L, "byClaimant", List.of(unnamed));
    }

    @Test
    void severalInputsAreSummedAndListed() throws IOException {
        Path first = lines(folder, "a.txt", "e|e-1|armed-clash|2022-09-14||||");
        Path second = folder.resolve("b.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(second))) {
            out.write("lines\ne|e-2|shelling|2021-02-03||||\np|p-1|Militia\n".getBytes(StandardCharsets.UTF_8));
        }

        CommandRun run = CommandRun.of("inspect", "--json", first, second);

        assertThat(run.code()).isZero();
        Map<String, Object> json = json(run.out());
        assertThat(json)
                .containsEntry("format", "test-lines")
                .containsEntry("compression", "mixed")
                .containsEntry("rows", object("read", 3L, "rejected", 0L))
                .containsEntry("time", object("earliest", "2021-02-03", "latest", "2022-09-14", "undated", 0L));
        Map<String, Object> one = object("file", first.toString(), "format", "test-lines", "layout", "L1");
        one.putAll(object("charset", "UTF-8"));
        one.put("records", object("events", 1L, "parties", 0L, "statements", 0L, "casualtyClaims", 0L));
        one.put("rows", object("read", 1L, "rejected", 0L));
        Map<String, Object> two = object("file", second.toString(), "format", "test-lines", "layout", "L1");
        two.putAll(object("compression", "gzip", "charset", "UTF-8"));
        two.put("records", object("events", 1L, "parties", 1L, "statements", 0L, "casualtyClaims", 0L));
        two.put("rows", object("read", 2L, "rejected", 0L));
        assertThat(json).containsEntry("inputs", List.of(one, two));
    }

    @Test
    void theTimeIsThatOfTheStatementsWhereThereAreNoEvents() {
        Path in = lines(folder, "in.txt", "s|s-1|2023-01-01", "s|s-2|2022");

        assertThat(json(CommandRun.of("inspect", "--json", in).out()))
                .containsEntry("time", object("earliest", "2022-01-01", "latest", "2023-01-01", "undated", 0L));
    }

    @Test
    void thePageForPeopleSaysTheSame() {
        Path in = lines(folder, "in.txt", ROWS);

        CommandRun run = CommandRun.of("inspect", in);

        assertThat(run.out()).isEqualTo(in + """

                  format        test-lines, layout L1, UTF-8
                  rows          10 read, 1 rejected
                  records       7 events, 1 party, 1 statement, 7 casualty claims
                  time          2022-01-27 to 2022-09-30, 1 undated
                  event types   6  armed-clash
                                1  shelling
                  countries     2  Kyrgyzstan
                                2  Tajikistan
                  participants  3  Border Service
                                1  Army
                  killed        claims  low        best       high       no number        claimant
                                3       25 (in 2)  24 (in 1)  24 (in 1)  1 none reported  Ministry of Health
                                2       10 (in 1)  12 (in 1)  24         -                (the dataset itself)
                  wounded       claims  low  best  high  no number          claimant
                                2       -    -     -     1 some, 1 unknown  (a claimant who is not named)
                """);
    }

    @Test
    void onlyTheMostFrequentNamesAreGivenAndTooManyAreCountedTogether() {
        StringBuilder rows = new StringBuilder("e|e-0|armed-clash|2022||Frequent||\n".repeat(2));
        for (int i = 0; i < 10_001; i++) {
            rows.append("e|e-")
                    .append(i)
                    .append("|armed-clash|2022||Group ")
                    .append(i)
                    .append("||\n");
        }
        Path in = lines(folder, "in.txt", rows.toString().stripTrailing());

        Map<String, Object> json = json(CommandRun.of("inspect", "--json", in).out());

        assertThat(json.get("participants"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(10)
                .startsWith(object("name", "Frequent", "events", 2L), object("name", "Group 0", "events", 1L));
        assertThat(json)
                .containsEntry(
                        "notKeptApart",
                        object(
                                "mostNames",
                                10_000L,
                                "countryMentions",
                                0L,
                                "participantMentions",
                                2L,
                                "claimants",
                                false));
        assertThat(CommandRun.of("inspect", in).out()).contains("(and 9,990 or more others)");
    }

    @Test
    void controlCharactersOfTheDataAreEscapedInBothForms() {
        Path in = lines(folder, "in.txt", "e|e-1|armed-clash|2022|\u001b[2JLand|\u202eGroup||");

        assertThat(CommandRun.of("inspect", in).out())
                .contains("\\u001b[2JLand")
                .contains("\\u202eGroup");
        assertThat(CommandRun.of("inspect", "--json", in).out()).contains("\"country\": \"\\u001B[2JLand\"");
    }

    @Test
    void aBrokenRunWritesNoHalfObject() {
        Path good = lines(folder, "a.txt", "p|p-1|Militia");
        Path bad = CommandRun.write(folder.resolve("b.txt"), "nonsense");

        CommandRun run = CommandRun.of("inspect", "--json", good, bad);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return (Map<String, Object>) JsonValues.parse(text);
    }
}
