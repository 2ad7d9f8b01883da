package org.sitrep.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.sitrep.event.Event;
import org.sitrep.event.EventCategory;
import org.sitrep.finding.Severity;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;
import org.sitrep.validation.report.ReportFormat;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/**
 * A rule of one's own: whoever reports violence in this house names two sources for it.
 *
 * <p>See {@code docs/writing-rules.md}.
 */
public final class OwnRule implements RecordRule {
    private static final Set<EventCategory> VIOLENT =
            EnumSet.of(EventCategory.FIGHTING, EventCategory.REMOTE_VIOLENCE, EventCategory.VIOLENCE_AGAINST_CIVILIANS);

    private static final RuleInfo INFO = RuleInfo.builder()
            .code("house-two-sources")
            .severity(Severity.WARNING)
            .summary("A violent event has fewer than two sources.")
            .meaning(
                    "Fighting, remote violence and violence against civilians are looked at; the rest is left in peace.")
            .fix("Look for a second report, or say in the note why there is none.")
            .since("0.1")
            .build();

    /** A rule without parameters, as services must be. */
    public OwnRule() {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        int sources = event.sources().size();
        if (VIOLENT.contains(event.type().category()) && sources < 2) {
            context.report(
                    "sources", String.valueOf(sources), "event " + event.id() + " has " + sources + " of 2 sources");
        }
    }

    /**
     * Checks a file by all rules and this one, and prints the report.
     *
     * @param arguments the file to check
     * @throws IOException if it cannot be read
     */
    @SuppressWarnings("SystemOut") // examples talk to people
    public static void main(String[] arguments) throws IOException {
        RuleSet rules = RuleSet.standard().with(new OwnRule());
        ValidationReport report = Validator.of(rules).validate(Path.of(arguments[0]));
        ReportFormat.TEXT.write(report, System.out);
    }
}
