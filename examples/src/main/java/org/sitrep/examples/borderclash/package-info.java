/**
 * The border-clash dataset, and how to code a news report by hand.
 *
 * <p>Read {@link org.sitrep.examples.borderclash.BorderClash} first, then {@code Parties}, {@code ReportA} and
 * {@code ReportB}: each record shows one thing more than those before it.
 */
@NullMarked
package org.sitrep.examples.borderclash;

import org.jspecify.annotations.NullMarked;
