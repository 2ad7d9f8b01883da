/** Measures how fast Sitrep reads, beside the CSV libraries that people use otherwise; not published. */
@NullMarked
package org.sitrep.benchmarks;

import org.jspecify.annotations.NullMarked;
