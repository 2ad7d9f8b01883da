package org.sitrep.validation.rules.dataset;

/** So many steps may be taken, so that no input keeps a check going for ever. */
final class Budget {
    private long steps;
    private boolean overspent;

    Budget(long steps) {
        this.steps = steps;
    }

    /** Takes a step, if there is one left. */
    boolean spend() {
        overspent |= steps <= 0;
        steps--;
        return !overspent;
    }

    /** Whether a step was refused. */
    boolean isOverspent() {
        return overspent;
    }
}
