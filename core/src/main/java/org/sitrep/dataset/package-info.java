/**
 * What holds records together: {@link org.sitrep.dataset.Dataset} and {@link org.sitrep.dataset.Record}.
 */
@NullMarked
package org.sitrep.dataset;

import org.jspecify.annotations.NullMarked;
