package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Nothing;

class EventTimeTest {
    private static final LocalDate FRIDAY = LocalDate.of(2022, 9, 16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0025",
                "2021",
                "202X",
                "20XX",
                "2XXX",
                "XXXX",
                "2022-01",
                "2022-XX",
                "2022-01-XX",
                "2022-XX-XX",
                "2022-XX-31",
                "2022-01-27",
                "2024-02-29",
                "2022-01-27T19",
                "2022-01-27T19:35",
                "2022-01-27T19:35:10",
                "2022-01-27T19:35:00",
                "2022-01-27T19:35:10.25",
                "2022-01-27T19:35:10.000000001",
                "2022-01-27T19:35Z",
                "2022-01-27T19:35+06:00",
                "2022-01-27T19-05:30",
                "2022-01-27T19:35+06:00[Asia/Bishkek]",
                "2022-01-27T19:35[Asia/Bishkek]",
                "2022-01-27[Asia/Bishkek]",
                "2022[Asia/Bishkek]",
                "2022-01-27T19:35+05:00[Asia/Bishkek]",
                "2022?",
                "2022-01~",
                "2022-01-27%",
                "2022-09-16/..",
                "../2022",
                "../..",
                "/..",
                "../",
                "/2022-01-27",
                "2022-01-27/",
                "2022-01-27~/2022-02?",
                "2022-01-27/2022-01-27",
                "2022-02-01/2022-01-01",
                "2022-05-11~ @week",
                "2022-01-01/2022-01-31 @month",
                "2022-05-11 @unknown",
                "2022-01-27T19:35+06:00[Asia/Bishkek]~ = 2022-01-27T16:35+03:00[Europe/Moscow]~",
                "2022-01-27 = 2022-01-28 = 2022-01/..",
                "2022-09-16 \"the morning\"",
                "2022-09-12/2022-09-15 \"earlier this week\"",
                "2022-09-16 @week = 2022-09-17 \"a \\\"week\\\" \\\\ or so\\nperhaps\\t\\u0000\"",
                "2022 \" = 2023 @week \""
            })
    void textReadsBackAsWritten(String text) {
        EventTime time = EventTime.parse(text);
        assertThat(time).hasToString(text);
        assertThat(EventTime.parse(time.toString())).isEqualTo(time).hasSameHashCodeAs(time);
    }

    @Test
    void everyTimeByChanceReadsBackAndNoTwoShareAText() {
        long seed = 20_220_916;
        RandomTimes times = new RandomTimes(seed);
        Map<String, EventTime> byText = new HashMap<>();
        Map<EventTime, String> byTime = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            EventTime time = times.time();
            String text = time.toString();
            assertThat(EventTime.parse(text)).as("seed %d, number %d", seed, i).isEqualTo(time);
            assertThat(text).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]");
            assertThat(byText.computeIfAbsent(text, key -> time)).isEqualTo(time);
            assertThat(byTime.computeIfAbsent(time, key -> text)).isEqualTo(text);
        }
        assertThat(byText.size()).isGreaterThan(10_000).isLessThan(20_000).isEqualTo(byTime.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1",
                "' '|1",
                "/|1",
                "..|1",
                "...|1",
                "202|4",
                "20222|5",
                "X022|2",
                "20X2|4",
                "2022-1|6",
                "2022-13|6",
                "2022-00|6",
                "2022-02-30|1",
                "2023-02-29|1",
                "1900-02-29|1",
                "2022-04-31|1",
                "2022-01-32|9",
                "2022-01-00|9",
                "202X-01|5",
                "2022-X1|6",
                "2022T19|5",
                "2022-XXT19|8",
                "2022-01-XXT19|11",
                "2022-XX-15T19|11",
                "2022-01-27T|12",
                "2022-01-27T24|12",
                "2022-01-27T19:60|15",
                "2022-01-27T19:35:60|18",
                "2022-01-27T19:35:|18",
                "2022-01-27T19:35:10.|21",
                "2022-01-27T19:35:10.1234567891|30",
                "2022-01-27T19:35+99:00|17",
                "2022-01-27T19:35+|17",
                "2022-01-27+06:00|11",
                "2022-01-27[Asia/Nowhere]|12",
                "2022-01-27[+06:00]|12",
                "2022-01-27[Asia/Bishkek|12",
                "2022~?|6",
                "..~/2022|1",
                "2022/2023/2024|10",
                "'2022-01-27 '|11",
                "' 2022'|1",
                "2022 @fortnight|7",
                "2022 @week @month|11",
                "'2022 = '|8",
                "2022 = 2023 @week|12",
                "2022 \"\"|6",
                "2022 \"a|6",
                "2022 \"a\\x\"|6",
                "2022 \"\\u00g0\"|6",
                "2022 \"a\" = 2023|9",
                "27.01.2022|3",
                "-2022|1",
                "yesterday|1",
                "٢٠٢٢|1"
            })
    void malformedTextIsRefusedWithItsTextAndPlace(String text, int character) {
        assertThatThrownBy(() -> EventTime.parse(text))
                .isInstanceOfSatisfying(DateTimeParseException.class, e -> {
                    assertThat(e.getParsedString()).isEqualTo(text);
                    assertThat(e.getErrorIndex()).isEqualTo(character - 1);
                })
                .hasMessageStartingWith("not a time: '" + text + "', at character " + character + ": ");
    }

    @Test
    void aVeryLongMalformedTextIsShownInPart() {
        assertThatThrownBy(() -> EventTime.parse("9".repeat(100_000)))
                .isInstanceOf(DateTimeParseException.class)
                .message()
                .hasSizeLessThan(250);
    }

    @Test
    void everyDayOfTwoCenturiesIsItself() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            assertThat(EventTime.of(day).earliest()).contains(day);
            assertThat(EventTime.parse(day.toString()).latest()).contains(day);
            assertThat(EventTime.of(day)).hasToString(day.toString());
        }
    }

    @Test
    void factoriesGiveWhatTheirTextSays() {
        LocalDateTime local = LocalDateTime.of(2022, 1, 27, 19, 35);
        ZonedDateTime zoned = local.atZone(ZoneId.of("Asia/Bishkek"));
        assertThat(EventTime.of(FRIDAY)).hasToString("2022-09-16");
        assertThat(EventTime.of(YearMonth.of(2022, 9))).hasToString("2022-09");
        assertThat(EventTime.ofYear(25)).hasToString("0025");
        assertThat(EventTime.of(local)).hasToString("2022-01-27T19:35");
        assertThat(EventTime.of(local.withSecond(7))).hasToString("2022-01-27T19:35:07");
        assertThat(EventTime.of(local, ZoneOffset.ofHours(6))).hasToString("2022-01-27T19:35+06:00");
        assertThat(EventTime.of(OffsetDateTime.of(local, ZoneOffset.UTC))).hasToString("2022-01-27T19:35Z");
        assertThat(EventTime.of(zoned)).hasToString("2022-01-27T19:35+06:00[Asia/Bishkek]");
        assertThat(EventTime.of(local.atZone(ZoneOffset.ofHours(6)))).hasToString("2022-01-27T19:35+06:00");
        assertThat(EventTime.between(FRIDAY, FRIDAY.plusDays(1))).hasToString("2022-09-16/2022-09-17");
        assertThat(EventTime.between(TimeBound.unknown(), TimeBound.open())).hasToString("/..");
        assertThat(EventTime.since(FRIDAY)).hasToString("2022-09-16/..");
        assertThat(EventTime.until(FRIDAY)).hasToString("../2022-09-16");
        assertThat(EventTime.of(TimeBound.parse("202X~"))).hasToString("202X~");
    }

    @Test
    void whatIsMeaninglessIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTime.ofYear(10_000))
                .withMessage("the year must be 0000 to 9999: 10000");
        assertThatIllegalArgumentException().isThrownBy(() -> EventTime.ofYear(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> EventTime.of(LocalDate.of(-1, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> EventTime.of(TimeBound.open()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTime.between(TimeBound.unknown(), TimeBound.unknown()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTime.of(FRIDAY).withWording(" "));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> EventTime.parse(Nothing.given()));
        assertThatNullPointerException().isThrownBy(() -> EventTime.of(Nothing.<LocalDate>given()));
        assertThatNullPointerException().isThrownBy(() -> EventTime.between(TimeBound.open(), Nothing.given()));
        assertThatNullPointerException().isThrownBy(() -> EventTime.of(FRIDAY).withPrecision(Nothing.given()));
        assertThatNullPointerException().isThrownBy(() -> EventTime.of(FRIDAY).withWording(Nothing.given()));
        assertThatNullPointerException().isThrownBy(() -> EventTime.of(FRIDAY).withRendering(Nothing.given()));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2000-02-XX, 2000-02-01, 2000-02-29",
        "202X, 2020-01-01, 2029-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2XXX, 2000-01-01, 2999-12-31",
        "XXXX, 0000-01-01, 9999-12-31",
        "2022-XX, 2022-01-01, 2022-12-31",
        "2022-XX-XX, 2022-01-01, 2022-12-31",
        "2022-XX-31, 2022-01-31, 2022-12-31",
        "2022-01-27T23:59, 2022-01-27, 2022-01-27",
        "2022-09/2022-10, 2022-09-01, 2022-10-31",
        "2022-05-11~ @week, 2022-05-11, 2022-05-11",
        "2022-09-16/.., 2022-09-16,",
        "../2022, , 2022-12-31",
        "/.., ,",
    })
    void earliestAndLatestAreTheFirstAndLastDayItCanHaveBeen(String text, LocalDate earliest, LocalDate latest) {
        EventTime time = EventTime.parse(text);
        assertThat(time.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(time.latest().orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-27T19:35+06:00, 2022-01-27T13:35:00Z, 2022-01-27T13:35:59.999999999Z",
        "2022-01-27T19+06:00, 2022-01-27T13:00:00Z, 2022-01-27T13:59:59.999999999Z",
        "2022-01-27T19:35:10.5Z, 2022-01-27T19:35:10.500Z, 2022-01-27T19:35:10.500Z",
        "2022-01-27[Asia/Bishkek], 2022-01-26T18:00:00Z, 2022-01-27T17:59:59.999999999Z",
        "2022-01-27T19:35[Europe/Moscow], 2022-01-27T16:35:00Z, 2022-01-27T16:35:59.999999999Z",
        "2022-10-30T02:30[Europe/Warsaw], 2022-10-30T00:30:00Z, 2022-10-30T01:30:59.999999999Z",
        "2022-01-27T19:35+05:00[Asia/Bishkek], 2022-01-27T14:35:00Z, 2022-01-27T14:35:59.999999999Z",
        "2022-01-27T19:35, ,",
        "2022-01-27, ,",
        "2022-01-27T19:35Z/.., 2022-01-27T19:35:00Z,",
    })
    void instantsNeedAnOffsetOrRegion(String text, Instant earliest, Instant latest) {
        EventTime time = EventTime.parse(text);
        assertThat(time.earliestInstant().orElse(null)).isEqualTo(earliest);
        assertThat(time.latestInstant().orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-27T19:35:10, SECOND",
        "2022-01-27T19:35, MINUTE",
        "2022-01-27T19, HOUR",
        "2022-01-27, DAY",
        "2022-01-27[Asia/Bishkek], DAY",
        "2022-01, MONTH",
        "2022-01-XX, MONTH",
        "2022, YEAR",
        "2022-XX-15, YEAR",
        "202X, DECADE",
        "20XX, CENTURY",
        "2XXX, CENTURY",
        "XXXX, UNKNOWN",
        "/.., UNKNOWN",
        "2022-01-27/2022-02, MONTH",
        "2022/2022-02-01, YEAR",
        "2022-01-27/.., DAY",
        "/2022, YEAR",
        "2022-05-11 @days, DAYS",
        "2022-05 @day, DAY",
    })
    void precisionIsTheStatedOneOrThatOfTheCalendarForm(String text, TimePrecision precision) {
        assertThat(EventTime.parse(text).precision()).isEqualTo(precision);
    }

    @Test
    void aStatedPrecisionThatTheFormImpliesAddsNothing() {
        EventTime day = EventTime.of(FRIDAY);
        assertThat(day.withPrecision(TimePrecision.DAY)).isEqualTo(day);
        assertThat(EventTime.parse("2022-09-16 @day")).isEqualTo(day).hasToString("2022-09-16");
        assertThat(day.withPrecision(TimePrecision.WEEK).statedPrecision()).contains(TimePrecision.WEEK);
        assertThat(day.withPrecision(TimePrecision.WEEK).withPrecision(TimePrecision.DAY))
                .isEqualTo(day);
        assertThat(day.statedPrecision()).isEmpty();
    }

    @Test
    void flagsAreThoseOfTheEnds() {
        EventTime plain = EventTime.of(FRIDAY);
        assertThat(plain.isApproximate() || plain.isUncertain() || plain.isOngoing() || plain.hasOpenStart())
                .isFalse();
        assertThat(plain.isInterval()).isFalse();
        assertThat(plain.end()).isEqualTo(plain.start());
        assertThat(EventTime.parse("2022/2023~").isApproximate()).isTrue();
        assertThat(EventTime.parse("2022?/2023").isUncertain()).isTrue();
        assertThat(EventTime.parse("2022%").isApproximate()).isTrue();
        assertThat(EventTime.parse("2022%").isUncertain()).isTrue();
        assertThat(EventTime.parse("2022/..").isOngoing()).isTrue();
        assertThat(EventTime.parse("2022/").isOngoing()).isFalse();
        assertThat(EventTime.parse("../2022").hasOpenStart()).isTrue();
        assertThat(EventTime.parse("/2022").hasOpenStart()).isFalse();
        assertThat(EventTime.parse("2022/2022").isInterval()).isTrue();
    }

    @Test
    void withersChangeOneThingAndKeepTheRest() {
        EventTime time = EventTime.of(FRIDAY).withPrecision(TimePrecision.WEEK).withWording("this week");
        assertThat(time.approximately()).hasToString("2022-09-16~ @week \"this week\"");
        assertThat(time.approximately().uncertainly()).hasToString("2022-09-16% @week \"this week\"");
        assertThat(time.ongoing()).hasToString("2022-09-16/.. @week \"this week\"");
        assertThat(time.withRendering(EventTime.ofYear(2022))).hasToString("2022-09-16 @week = 2022 \"this week\"");
        assertThat(time.withWording("Friday")).hasToString("2022-09-16 @week \"Friday\"");
        assertThat(time.inZone(ZoneId.of("Asia/Bishkek"))).hasToString("2022-09-16[Asia/Bishkek] @week \"this week\"");
        assertThat(EventTime.parse("2022/..").approximately()).hasToString("2022~/..");
        assertThat(EventTime.parse("2022/2023").ongoing()).hasToString("2022/..");
        assertThat(time).hasToString("2022-09-16 @week \"this week\"");
    }

    @Test
    void renderingsAreCalendarFormsAlone() {
        EventTime bishkek = EventTime.parse("2022-01-27T19:35+06:00[Asia/Bishkek]~");
        EventTime moscow = EventTime.parse("2022-01-27T16:35+03:00[Europe/Moscow]~");
        EventTime both = bishkek.withRendering(moscow);
        assertThat(both.renderings()).containsExactly(moscow);
        assertThat(both.earliestInstant()).isEqualTo(moscow.earliestInstant());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moscow.withRendering(both))
                .withMessageContaining(both.toString());
        assertThatIllegalArgumentException().isThrownBy(() -> moscow.withRendering(moscow.withWording("then")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moscow.withRendering(moscow.withPrecision(TimePrecision.WEEK)));
        assertThatThrownBy(() -> both.renderings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equalDaysAreEqualAndSharedInThisEra() {
        assertThat(EventTime.of(FRIDAY))
                .isSameAs(EventTime.of(LocalDate.of(2022, 9, 16)))
                .isSameAs(EventTime.parse("2022-09-16"));
        for (LocalDate day : new LocalDate[] {
            LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 1), LocalDate.of(2049, 12, 31), LocalDate.of(2050, 1, 1)
        }) {
            assertThat(EventTime.of(day))
                    .isEqualTo(EventTime.parse(day.toString()))
                    .hasSameHashCodeAs(EventTime.parse(day.toString()));
        }
        assertThat(EventTime.of(FRIDAY)).isNotEqualTo(EventTime.parse("2022-09-16/2022-09-16"));
        assertThat(EventTime.of(FRIDAY)).isNotEqualTo("2022-09-16");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-26, 2022-01-27, true",
        "2022-01-27, 2022-01-27, false",
        "2022-01-28, 2022-01-27, false",
        "2021, 2022-01-01, true",
        "2021, 2021-12-31, false",
        "202X, 2029-12-31, false",
        "202X, 2030, true",
        "2022-01-27T19:35+06:00, 2022-01-27T16:36+03:00, true",
        "2022-01-27T19:35+06:00, 2022-01-27T16:35+03:00, false",
        "2022-01-28T00:30+06:00, 2022-01-27T20:00Z, true",
        "2022-01-27T19:35, 2022-01-27T19:36, true",
        "2022-01-27T19:35, 2022-01-27T20:00Z, false",
        "2022-01-27T19:35, 2022-01-28T20:00Z, true",
        "2022-01-27T19:35~, 2022-01-27T20:00, false",
        "2022-01-27T19:35~, 2022-01-27T20:36, true",
        "2022-01-26~, 2022-01-27, false",
        "2022-01-25~, 2022-01-27, true",
        "2022-01-25?, 2022-01-26, true",
        "2022-01-20 @week, 2022-01-27, false",
        "2022-01-19 @week, 2022-01-27, true",
        "2022-01-01/2022-01-26 @month, 2022-01-27, true",
        "2022-01-01 @unknown, 2029, false",
        "2022-01-01~ @decade, 2030-01-01, false",
        "2022-01-01/.., 2030, false",
        "2022-01-01/, 2030, false",
        "../2022, 2023, true",
        "2022, /2030, false",
        "2022, ../2030, false",
        "2022, 2023/.., true",
    })
    void beforeMeansCertainlyBefore(String text, String other, boolean before) {
        EventTime time = EventTime.parse(text);
        EventTime then = EventTime.parse(other);
        assertThat(time.isBefore(then)).isEqualTo(before);
        assertThat(time.overlaps(then)).isEqualTo(!before && !then.isBefore(time));
        assertThat(then.overlaps(time)).isEqualTo(time.overlaps(then));
    }

    @Test
    void everyTimeByChanceThatHasAnEarliestDayCanHaveBeenThen() {
        RandomTimes times = new RandomTimes(35);
        for (int i = 0; i < 2_000; i++) {
            EventTime time = EventTime.of(times.known());
            assertThat(time.overlaps(time)).as("%s", time).isTrue();
            assertThat(time.earliest().orElseThrow())
                    .as("%s", time)
                    .isBeforeOrEqualTo(time.latest().orElseThrow());
        }
    }
}
