package org.sitrep.validation.rules.hxl;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.hxl.HxlTag;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Cells in the row of tags that are no tags. */
final class HxlMalformedTag implements DatasetRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-malformed-tag", Severity.WARNING)
            .summary("A cell in the row of tags is no tag.")
            .meaning("A tag is a hash sign and a word, and any number of attributes, each a plus sign and a word;"
                    + " words are letters, digits and underscores and begin with a letter. Blanks may stand before a"
                    + " plus sign, but not behind it. A column under anything else has no tag, so that it is not"
                    + " read; an empty cell says that on purpose. The finding is told once for a table.")
            .fix("Write the tag as the standard has it, such as #affected+killed.")
            .reference("HXL standard 1.1, hashtags and attributes")
            .build();

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
        return new TagRowCheck(context, HxlMalformedTag::complaint);
    }

    private static Optional<String> complaint(String tag) {
        return HxlTag.find(tag).isPresent()
                ? Optional.empty()
                : Optional.of("\"" + tag + "\" stands in the row of tags, but is no tag");
    }
}
