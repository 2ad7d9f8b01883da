/**
 * What a conversion loses: how many values of each attribute the target carries exactly, approximately, or not at all.
 *
 * <p>{@link org.sitrep.io.loss.LossMeter} is the door.
 */
@NullMarked
package org.sitrep.io.loss;

import org.jspecify.annotations.NullMarked;
