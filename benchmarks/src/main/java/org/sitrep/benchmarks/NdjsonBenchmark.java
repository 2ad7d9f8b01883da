package org.sitrep.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time to read or to write a whole file of Sitrep's NDJSON of some 160 MB, by JMH; wall time, of one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g", "-Xmn1g"})
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class NdjsonBenchmark {
    /** How it is done: the name of a {@link Contender}. */
    @Param({"SITREP_EVENTS", "JACKSON_TREE", "SITREP_WRITING", "JACKSON_WRITING"})
    public String contender = "SITREP_EVENTS";

    /** The file's size, about. */
    @Param("160")
    public int megabytes = 160;

    private Work work = sink -> 0;

    /** For JMH, which makes its own subclass. */
    public NdjsonBenchmark() {}

    /**
     * Writes the file if it is not there yet, and reads what is to be written.
     *
     * @throws IOException if the file cannot be written or read
     */
    @Setup
    public void prepare() throws IOException {
        BenchmarkFile file = BenchmarkFile.NDJSON;
        Path path = file.in(SideBySide.folder(), file.rowsFor(megabytes * 1_000_000L));
        work = Contender.valueOf(contender).open(file, path);
    }

    /**
     * One pass.
     *
     * @param sink takes each record
     * @return the number of records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long pass(Blackhole sink) throws IOException {
        return work.run(sink::consume);
    }
}
