package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A progress bar on the last line of a terminal: bytes, percent, rate; at most ten times a second. */
final class ProgressBar implements Progress {
    private static final long STEP = 100_000_000L;
    private static final long SILENCE = 400_000_000L;
    private static final int WIDTH = 30;
    private static final String ERASE = "\r\u001b[K";

    private final OutputStream err;
    private final long total;
    private final LongSupplier nanos;
    private final long begun;
    private long next;
    private boolean shown;

    ProgressBar(OutputStream err, long total, LongSupplier nanos) {
        this.err = err;
        this.total = total;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.next = SILENCE;
    }

    @Override
    public void at(long bytes) {
        long passed = nanos.getAsLong() - begun;
        if (passed < next) {
            return;
        }
        next = passed + STEP;
        shown = true;
        write(ERASE + text(bytes, passed));
    }

    private String text(long bytes, long passed) {
        String rate = size((long) (bytes / (Math.max(1, passed) / 1e9))) + "/s";
        if (total <= 0) {
            return size(bytes) + "  " + rate;
        }
        double part = Math.min(1, (double) bytes / total);
        int filled = (int) (part * WIDTH);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] "
                + String.format(Locale.ROOT, "%3d%%", (int) (part * 100)) + "  " + size(bytes) + " of " + size(total)
                + "  " + rate;
    }

    private static String size(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double number = bytes;
        int unit = 0;
        while (number >= 1000 && unit < units.length - 1) {
            number /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", number, units[unit]);
    }

    @Override
    public void erase() {
        if (shown) {
            shown = false;
            write(ERASE);
        }
    }

    @Override
    public void close() {
        erase();
    }

    private void write(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            next = Long.MAX_VALUE;
        }
    }
}
