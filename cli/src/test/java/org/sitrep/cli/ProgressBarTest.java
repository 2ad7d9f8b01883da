package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {
    private static final long MILLI = 1_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong(5);

    @Test
    void showsBytesPercentAndRateAndIsErasedAtTheEnd() {
        ProgressBar bar = new ProgressBar(err, 4_000_000, nanos::get);

        nanos.addAndGet(500 * MILLI);
        bar.at(1_000_000);
        bar.close();

        assertThat(shown())
                .isEqualTo("\r\u001b[K[#######.......................]  25%  1.0 MB of 4.0 MB  2.0 MB/s\r\u001b[K");
    }

    @Test
    void showsNoPercentWhereTheTotalIsUnknown() {
        ProgressBar bar = new ProgressBar(err, -1, nanos::get);

        nanos.addAndGet(1000 * MILLI);
        bar.at(999);

        assertThat(shown()).isEqualTo("\r\u001b[K999 B  999 B/s");
    }

    @Test
    void staysSilentWhereItIsSoonOver() {
        ProgressBar bar = new ProgressBar(err, 100, nanos::get);

        nanos.addAndGet(300 * MILLI);
        bar.at(50);
        bar.close();

        assertThat(shown()).isEmpty();
    }

    @Test
    void isWrittenAtMostTenTimesASecond() {
        ProgressBar bar = new ProgressBar(err, 10_000, nanos::get);

        nanos.addAndGet(1000 * MILLI);
        for (int i = 0; i < 1000; i++) {
            nanos.addAndGet(MILLI);
            bar.at(i);
        }

        assertThat(shown().split("\r", -1)).hasSizeBetween(10, 12);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
