package org.sitrep.benchmarks;

import java.io.IOException;
import java.util.function.Consumer;

/** One pass over a file, or over what was read of it before; may be run any number of times. */
@FunctionalInterface
interface Work {
    /** Goes through all records, gives what it made of each to the sink, and returns how many there were. */
    long run(Consumer<Object> sink) throws IOException;
}
