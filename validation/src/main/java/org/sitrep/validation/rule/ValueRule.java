package org.sitrep.validation.rule;

/**
 * A rule that judges values of one type by themselves, wherever they stand in a record: each place, each time, each claim.
 *
 * <p>What it finds must depend on the value and the {@link RuleContext#clock() clock} alone: of a value that occurs again, the very
 * same object, as in neighbouring rows of a file, only the first is shown to it while it has nothing to say of it. Stateless and
 * thread-safe.
 *
 * @param <T> the type of the values
 */
public non-sealed interface ValueRule<T> extends Rule {
    /**
     * The type of the values.
     *
     * @return one of {@link org.sitrep.time.EventTime}, {@link org.sitrep.place.Place}, {@link org.sitrep.party.Party},
     *     {@link org.sitrep.casualty.CasualtyClaim}, {@link org.sitrep.source.Source}, {@link org.sitrep.statement.Attribution}
     *     and {@link org.sitrep.code.Coding}
     */
    Class<T> type();

    /**
     * Checks a value.
     *
     * @param value the value
     * @param context where to report findings; its {@link RuleContext#locationOf} takes attributes of the value, such as
     *     {@code coordinates}, and {@link RuleContext#attribute()} says where in the record it stands
     */
    void check(T value, RuleContext context);
}
