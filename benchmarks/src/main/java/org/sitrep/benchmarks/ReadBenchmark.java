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

/**
 * The time to read a whole table of some 160 MB, by JMH; wall time, of one thread.
 *
 * <p>JMH does not measure CPU time, and runs all forks of one contender before the next: on a machine that is not quiet,
 * {@link SideBySide} compares better.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g", "-Xmn1g"})
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class ReadBenchmark {
    /** The file's form. */
    @Param({"gdelt", "ucdp", "icews", "acled"})
    public String file = "gdelt";

    /** The file's size, about. */
    @Param("160")
    public int megabytes = 160;

    private BenchmarkFile form = BenchmarkFile.GDELT;
    private Path path = Path.of("");

    /** For JMH, which makes its own subclass. */
    public ReadBenchmark() {}

    /**
     * Writes the file if it is not there yet.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        form = BenchmarkFile.of(file);
        path = form.in(SideBySide.folder(), form.rowsFor(megabytes * 1_000_000L));
    }

    /**
     * Typed events with their origin.
     *
     * @param sink takes each event
     * @return the number of records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long sitrepEvents(Blackhole sink) throws IOException {
        return Contender.SITREP_EVENTS.open(form, path).run(sink::consume);
    }

    /**
     * The bounds of the cells, without a text.
     *
     * @param sink takes each row
     * @return the number of records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long sitrepCells(Blackhole sink) throws IOException {
        return Contender.SITREP_CELLS.open(form, path).run(sink::consume);
    }

    /**
     * FastCSV.
     *
     * @param sink takes each row
     * @return the number of records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long fastCsvStrings(Blackhole sink) throws IOException {
        return Contender.FASTCSV.open(form, path).run(sink::consume);
    }

    /**
     * Univocity.
     *
     * @param sink takes each row
     * @return the number of records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long univocityStrings(Blackhole sink) throws IOException {
        return Contender.UNIVOCITY.open(form, path).run(sink::consume);
    }

    /**
     * Commons CSV.
     *
     * @param sink takes each row
     * @return the number of records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long commonsCsvStrings(Blackhole sink) throws IOException {
        return Contender.COMMONS_CSV.open(form, path).run(sink::consume);
    }

    /**
     * Jackson CSV.
     *
     * @param sink takes each row
     * @return the number of records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long jacksonCsvStrings(Blackhole sink) throws IOException {
        return Contender.JACKSON_CSV.open(form, path).run(sink::consume);
    }
}
