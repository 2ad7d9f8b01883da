package org.sitrep.cli;

import java.math.BigDecimal;
import org.sitrep.casualty.Count;

/**
 * What one claimant says of one harm, added up as it was said: lowest, best and highest numbers each over the claims that
 * give them. Claims without a number are counted apart, never taken for zero or one.
 */
final class ClaimSums {
    /** A sum, and over how many claims. */
    static final class Sum {
        /** Numbers up to here are added as they are; two of them do not overflow. */
        private static final long SMALL = 1L << 61;

        private BigDecimal total = BigDecimal.ZERO;
        private long small;
        private long claims;

        private void add(long number) {
            claims++;
            if (number > SMALL || number < -SMALL) {
                total = total.add(BigDecimal.valueOf(number));
                return;
            }
            small += number;
            if (small > SMALL || small < -SMALL) {
                total = total.add(BigDecimal.valueOf(small));
                small = 0;
            }
        }

        private void add(BigDecimal number) {
            claims++;
            total = total.add(number);
        }

        /** Over how many claims it goes. */
        long claims() {
            return claims;
        }

        /** The sum, exact. */
        BigDecimal total() {
            return total.add(BigDecimal.valueOf(small));
        }
    }

    private final Sum low = new Sum();
    private final Sum best = new Sum();
    private final Sum high = new Sum();
    private long claims;
    private long some;
    private long noneReported;
    private long unknown;

    void add(Count count) {
        claims++;
        switch (count.kind()) {
            case SOME -> some++;
            case NONE_REPORTED -> noneReported++;
            case UNKNOWN -> unknown++;
            case FRACTION ->
                count.fraction().ifPresent(number -> {
                    low.add(number);
                    best.add(number);
                    high.add(number);
                });
            case EXACT, RANGE, AT_LEAST, AT_MOST, ESTIMATE -> {
                count.low().ifPresent(low::add);
                count.best().ifPresent(best::add);
                count.high().ifPresent(high::add);
            }
        }
    }

    long claims() {
        return claims;
    }

    Sum low() {
        return low;
    }

    Sum best() {
        return best;
    }

    Sum high() {
        return high;
    }

    long some() {
        return some;
    }

    long noneReported() {
        return noneReported;
    }

    long unknown() {
        return unknown;
    }
}
