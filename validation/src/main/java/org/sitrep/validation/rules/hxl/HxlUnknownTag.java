package org.sitrep.validation.rules.hxl;

import java.util.Optional;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.io.hxl.HxlTag;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Tags that the standard does not have. */
final class HxlUnknownTag implements DatasetRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-unknown-tag", Severity.INFO)
            .summary("A tag is not one of the standard's.")
            .meaning("Known are the core hashtags of the standard, `#adm` of HDX HAPI, and all that begin with"
                    + " `#x_`, which are for everybody's own use. Attributes are free. Many files in the wild have"
                    + " tags of their own, so that this says no more than that nobody else will know them. The"
                    + " finding is told once for a table.")
            .fix("Use a tag of the standard with attributes, or begin your own with #x_.")
            .reference("HXL standard 1.1, hashtags and attributes")
            .build();

    private static final Set<String> CORE = Set.of(
            "access",
            "activity",
            "adm",
            "adm1",
            "adm2",
            "adm3",
            "adm4",
            "adm5",
            "affected",
            "beneficiary",
            "capacity",
            "cause",
            "channel",
            "contact",
            "country",
            "crisis",
            "currency",
            "date",
            "delivery",
            "description",
            "event",
            "frequency",
            "geo",
            "group",
            "impact",
            "indicator",
            "inneed",
            "item",
            "loc",
            "meta",
            "modality",
            "need",
            "operations",
            "org",
            "output",
            "population",
            "reached",
            "region",
            "respondee",
            "sector",
            "service",
            "severity",
            "status",
            "subsector",
            "targeted",
            "value");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "The name and the row of tags of each table.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new TagRowCheck(context, HxlUnknownTag::complaint);
    }

    private static Optional<String> complaint(String text) {
        return HxlTag.find(text)
                .map(HxlTag::name)
                .filter(name -> !CORE.contains(name) && !name.startsWith("x_"))
                .map(name -> "#" + name + " is no tag of the standard");
    }
}
