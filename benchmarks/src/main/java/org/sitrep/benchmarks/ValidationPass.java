package org.sitrep.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.Validator;
import org.sitrep.validation.rule.DatasetRule;

/** Reads or checks one file some times over and prints what each pass took; run by {@link ValidationCost}. */
final class ValidationPass {
    private static final double NANOS = 1e9;

    private ValidationPass() {}

    /** What is done with the file. */
    enum Job {
        /** It is read as events, and no more. */
        READ("read as events"),
        /** It is checked by the rules that judge one record. */
        RECORD_RULES("record and codebook rules"),
        /** It is checked by all rules. */
        ALL_RULES("all rules");

        private final String title;

        Job(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Job job = Job.valueOf(arguments[0]);
        Path path = Path.of(arguments[1]);
        int passes = Integer.parseInt(arguments[2]);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int i = 0; i < passes; i++) {
            System.gc();
            long wall = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            long found = run(job, path);
            System.out.printf(
                    Locale.ROOT,
                    "pass %.6f %.6f %d%n",
                    (System.nanoTime() - wall) / NANOS,
                    (system.getProcessCpuTime() - cpu) / NANOS,
                    found);
        }
    }

    /** The number of rows that were rejected, or of findings. */
    private static long run(Job job, Path path) throws IOException {
        ReadOptions options = ReadOptions.builder().onError(OnError.SKIP).build();
        if (job == Job.READ) {
            try (RecordReader reader = RecordReader.open(path, options)) {
                long sum = 0;
                while (reader.next()) {
                    sum += reader.record().recordId().value().length();
                }
                return sum == 0 ? 0 : reader.summary().rowsRejected();
            }
        }
        RuleSet rules = RuleSet.standard();
        if (job == Job.RECORD_RULES) {
            String[] ofDatasets = rules.rules().stream()
                    .filter(DatasetRule.class::isInstance)
                    .map(rule -> rule.info().code())
                    .toArray(String[]::new);
            rules = rules.without(ofDatasets);
        }
        return Validator.of(rules).validate(List.of(path), options).findingCount();
    }
}
