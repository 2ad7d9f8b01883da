package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Datasets that do not say what they are, which version, or under what terms they may be used. */
final class DatasetNotDescribed implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("dataset-not-described")
            .severity(Severity.INFO)
            .summary("The dataset does not say its title, its version or its licence.")
            .meaning(
                    "Looked at is what an input says of itself, such as the member `dataset` of sitrep-json. One that says"
                            + " nothing at all, as tables do, is left in peace.")
            .fix("Add what is missing: nobody can cite data without a version, or share data without a licence.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "Nothing.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new DatasetCheck() {
            @Override
            public void see(Record record) {}

            @Override
            public void seeDataset(Dataset dataset) {
                List<String> missing = new ArrayList<>();
                if (dataset.title().isEmpty()) {
                    missing.add("title");
                }
                if (dataset.version().isEmpty()) {
                    missing.add("version");
                }
                if (dataset.licence().isEmpty()) {
                    missing.add("licence");
                }
                if (!missing.isEmpty()) {
                    String name =
                            dataset.title().map(title -> " \"" + title + "\"").orElse("");
                    context.report(context.finding(
                                    "the dataset" + name + " does not say its " + String.join(" and its ", missing))
                            .build());
                }
            }
        };
    }
}
