package org.sitrep.validation.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.Validator;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;

/** The catalogue of rules, made from what the rules declare of themselves. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /**
     * The catalogue as a Markdown page.
     *
     * @param rules the rules to list, by code, with their severities in this rule set
     * @return the page, with a line end at its end
     */
    public static String toMarkdown(RuleSet rules) {
        StringBuilder page = new StringBuilder();
        page.append("# Rules\n\n")
                .append(
                        "This page is made from what the rules declare of themselves; after a change to a rule, make it anew")
                .append(" with\n`./mvnw test -pl validation -am -Dtest=RuleCatalogueTest -Dsitrep.regenerate=true")
                .append(" -Dsurefire.failIfNoSpecifiedTests=false`.\n\n")
                .append(
                        "Besides these codes a report can have those of the readers, for rows and cells that cannot be read.")
                .append("\n\n")
                .append("| code | severity | what is wrong |\n|---|---|---|\n");
        for (RuleInfo info : rules.infos()) {
            page.append("| [")
                    .append(info.code())
                    .append("](#")
                    .append(info.code())
                    .append(") | ")
                    .append(info.severity().code())
                    .append(" | ")
                    .append(cell(info.summary()))
                    .append(" |\n");
        }
        page.append("| ")
                .append(Validator.NOTHING_CHECKED)
                .append(" | error | There was no record to check, or no rule to check it by; a check of nothing never")
                .append(" passes. |\n");
        for (Rule rule : rules.rules()) {
            RuleInfo info = rule.info().toBuilder()
                    .severity(rules.severity(rule.info().code()))
                    .build();
            page.append('\n').append(toMarkdown(rule, info));
        }
        return page.toString();
    }

    private static String toMarkdown(Rule rule, RuleInfo info) {
        StringBuilder section = new StringBuilder();
        section.append("## ")
                .append(info.code())
                .append("\n\n")
                .append(info.summary())
                .append("\n\n")
                .append("Severity: ")
                .append(info.severity().code())
                .append(". Since ")
                .append(info.since())
                .append(". ");
        if (!info.formats().isEmpty()) {
            section.append("Formats: ")
                    .append(String.join(", ", info.formats()))
                    .append(". ");
        }
        if (rule instanceof DatasetRule dataset) {
            section.append("Needs the whole dataset. Memory: ").append(dataset.memory());
        } else if (rule instanceof RowRule row) {
            section.append("Judges each row by itself, by the columns ")
                    .append(Stream.concat(
                                    Stream.concat(row.columns().stream(), row.optionalColumns().stream()),
                                    row.repetitions().stream().flatMap(List::stream))
                            .map(column -> "`" + column.name() + "`")
                            .collect(Collectors.joining(", ")))
                    .append('.');
        } else {
            section.append("Judges each record by itself.");
        }
        info.reference()
                .ifPresent(reference ->
                        section.append(" Source: ").append(reference).append('.'));
        return section.append("\n\n")
                .append(info.meaning())
                .append("\n\n**What to do.** ")
                .append(info.fix())
                .append('\n')
                .toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
