package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBoundTest {
    @Test
    void anEndIsKnownOrOpenOrUnknown() {
        TimeBound day = TimeBound.of(LocalDate.of(2022, 1, 27));
        assertThat(day.isKnown()).isTrue();
        assertThat(day.isOpen() || day.isUnknown()).isFalse();
        assertThat(TimeBound.open().isOpen()).isTrue();
        assertThat(TimeBound.open().isKnown() || TimeBound.open().isUnknown()).isFalse();
        assertThat(TimeBound.unknown().isUnknown()).isTrue();
        assertThat(TimeBound.unknown().isKnown() || TimeBound.unknown().isOpen())
                .isFalse();
        assertThat(TimeBound.parse("..")).isEqualTo(TimeBound.open());
        assertThat(TimeBound.parse("")).isEqualTo(TimeBound.unknown()).isNotEqualTo(TimeBound.open());
        assertThat(TimeBound.open().earliest()).isEmpty();
        assertThat(TimeBound.unknown().latest()).isEmpty();
        assertThat(TimeBound.unknown().precision()).isEqualTo(TimePrecision.UNKNOWN);
    }

    @Test
    void factoriesGiveWhatTheirTextSays() {
        LocalDateTime time = LocalDateTime.of(2022, 1, 27, 19, 35, 10, 500_000_000);
        assertThat(TimeBound.ofYear(2022)).hasToString("2022");
        assertThat(TimeBound.of(YearMonth.of(2022, 1))).hasToString("2022-01");
        assertThat(TimeBound.of(time)).hasToString("2022-01-27T19:35:10.5");
        assertThat(TimeBound.of(time, TimePrecision.SECOND)).hasToString("2022-01-27T19:35:10.5");
        assertThat(TimeBound.of(time, TimePrecision.MINUTE)).hasToString("2022-01-27T19:35");
        assertThat(TimeBound.of(time, TimePrecision.HOUR)).hasToString("2022-01-27T19");
        assertThat(TimeBound.of(time.withSecond(0).withNano(0), TimePrecision.SECOND))
                .hasToString("2022-01-27T19:35:00");
        assertThat(TimeBound.of(time.atOffset(ZoneOffset.ofHours(6)))).hasToString("2022-01-27T19:35:10.5+06:00");
        assertThat(TimeBound.of(time.atZone(ZoneId.of("Asia/Bishkek"))))
                .hasToString("2022-01-27T19:35:10.5+06:00[Asia/Bishkek]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeBound.of(time, TimePrecision.DAY))
                .withMessageContaining("day");
    }

    @Test
    void clockOffsetAndRegionAreKept() {
        TimeBound bound = TimeBound.parse("2022-01-27T19:35+06:00[Asia/Bishkek]~");
        assertThat(bound.time()).contains(LocalTime.of(19, 35));
        assertThat(bound.offset()).contains(ZoneOffset.ofHours(6));
        assertThat(bound.zone()).contains(ZoneId.of("Asia/Bishkek"));
        assertThat(bound.isApproximate()).isTrue();
        TimeBound day = TimeBound.parse("2022-01-27[Asia/Bishkek]");
        assertThat(day.time()).isEmpty();
        assertThat(day.offset()).isEmpty();
        assertThat(day.zone()).contains(ZoneId.of("Asia/Bishkek"));
        assertThat(TimeBound.parse("2022-01-27").zone()).isEmpty();
    }

    @Test
    void aRegionIsSetWithoutConverting() {
        TimeBound bound = TimeBound.parse("2022-01-27T19:35");
        assertThat(bound.inZone(ZoneId.of("Asia/Bishkek"))).hasToString("2022-01-27T19:35[Asia/Bishkek]");
        assertThatIllegalArgumentException().isThrownBy(() -> bound.inZone(ZoneOffset.UTC));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeBound.open().inZone(ZoneId.of("Asia/Bishkek")));
    }

    @Test
    void qualifiersAddUpAndOnlyKnownEndsHaveThem() {
        TimeBound year = TimeBound.ofYear(2021);
        assertThat(year.approximately()).hasToString("2021~");
        assertThat(year.uncertainly()).hasToString("2021?");
        assertThat(year.uncertainly().approximately()).hasToString("2021%");
        assertThat(year.approximately().approximately()).isEqualTo(year.approximately());
        assertThat(TimeBound.open().approximately()).isEqualTo(TimeBound.open());
        assertThat(TimeBound.unknown().uncertainly()).isEqualTo(TimeBound.unknown());
    }

    @Test
    void precisionIsPartOfTheValue() {
        assertThat(TimeBound.parse("2022"))
                .isNotEqualTo(TimeBound.parse("2022-XX"))
                .isNotEqualTo(TimeBound.parse("2022-XX-XX"));
        assertThat(TimeBound.parse("2022-01-27T19:35")).isNotEqualTo(TimeBound.parse("2022-01-27T19:35:00"));
        assertThat(TimeBound.parse("2022-01-27T19:35Z"))
                .isEqualTo(TimeBound.parse("2022-01-27T19:35+00:00"))
                .isNotEqualTo(TimeBound.parse("2022-01-27T22:35+03:00"));
    }

    @Test
    void everyBoundByChanceReadsBack() {
        RandomTimes times = new RandomTimes(7);
        for (int i = 0; i < 5_000; i++) {
            TimeBound bound = times.known();
            assertThat(TimeBound.parse(bound.toString())).isEqualTo(bound).hasSameHashCodeAs(bound);
            LocalDateTime time = times.dateTime();
            assertThat(TimeBound.parse(TimeBound.of(time).toString()).time()).contains(time.toLocalTime());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/2023", "2022 ", "2022 @week", "...", "2022-02-29", "?", "T19:35"})
    void whatIsNoBoundIsRefused(String text) {
        assertThatThrownBy(() -> TimeBound.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
