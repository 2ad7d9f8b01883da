package org.sitrep;

/** What no method takes. */
public final class Nothing {
    private Nothing() {}

    /**
     * Null, for tests that it is refused.
     *
     * @param <T> the type it stands for
     * @return null
     */
    @SuppressWarnings({"TypeParameterUnusedInFormals", "NullAway"})
    public static <T> T given() {
        return null;
    }
}
