package org.sitrep.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep rules}: what is checked. */
@Command(
        name = "rules",
        description = "Lists the rules that files are checked by, or tells one in full.",
        sortOptions = false,
        footer = {"", "Examples:", "  sitrep rules", "  sitrep rules inverted-bounds", "  sitrep rules --json"})
final class RulesCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code of the rule to tell in full.")
    private @Nullable String code;

    @Option(names = "--json", description = "Write a JSON array, one object for each rule; of one rule, its object.")
    private boolean json;

    RulesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = RuleSet.standard();
        if (code == null) {
            list(rules);
            return ExitCode.FINE;
        }
        String wanted = code;
        RuleInfo info = rules.find(wanted)
                .map(Rule::info)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RuleCodes.unknown(wanted, rules)));
        if (json) {
            try (JsonGenerator out = Json.writeTo(shell.out())) {
                write(info, out);
            }
        } else {
            shell.print(text(info));
        }
        return ExitCode.FINE;
    }

    private void list(RuleSet rules) throws IOException {
        if (json) {
            try (JsonGenerator out = Json.writeTo(shell.out())) {
                out.writeStartArray();
                for (RuleInfo info : rules.infos()) {
                    write(info, out);
                }
                out.writeEndArray();
            }
            return;
        }
        TextTable table = new TextTable("CODE", "SEVERITY", "WHAT IS WRONG");
        for (RuleInfo info : rules.infos()) {
            table.row(info.code(), info.severity().code(), info.summary());
        }
        shell.print(table.toString());
    }

    private static void write(RuleInfo info, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", info.code());
        out.writeStringField("severity", info.severity().code());
        out.writeStringField("summary", info.summary());
        out.writeStringField("meaning", info.meaning());
        out.writeStringField("fix", info.fix());
        out.writeStringField("since", info.since());
        if (info.reference().isPresent()) {
            out.writeStringField("reference", info.reference().get());
        }
        out.writeArrayFieldStart("formats");
        for (String format : info.formats()) {
            out.writeString(format);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String text(RuleInfo info) {
        StringBuilder text = new StringBuilder();
        text.append(info.code()).append(" (").append(info.severity().code()).append(")\n\n");
        paragraph(info.summary(), text);
        text.append('\n');
        paragraph(info.meaning(), text);
        text.append('\n');
        paragraph("What to do: " + info.fix(), text);
        text.append('\n');
        if (!info.formats().isEmpty()) {
            paragraph("Formats: " + String.join(", ", info.formats()), text);
        }
        info.reference().ifPresent(reference -> paragraph("Source: " + reference, text));
        paragraph("Since: " + info.since(), text);
        return text.toString();
    }

    private static void paragraph(String words, StringBuilder text) {
        int used = 0;
        for (String word : Escapes.shown(words).split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > WIDTH) {
                text.append('\n');
                used = 0;
            }
            text.append(used == 0 ? "" : " ").append(word);
            used += word.length() + (used == 0 ? 0 : 1);
        }
        text.append('\n');
    }
}
