package org.sitrep.validation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.rule.RuleInfo;

/**
 * JUnit XML as Surefire writes it: a suite for each input, and in it a case for each rule. Times are 0, so that the same report
 * gives the same bytes.
 */
final class JunitReport implements ReportRenderer {
    private static final int LONGEST_RAW = 200;
    private static final String NO_FILE = "records";

    private final ReportOptions options;

    JunitReport(ReportOptions options) {
        this.options = options;
    }

    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        Map<String, CheckedInput> inputs = new LinkedHashMap<>();
        for (CheckedInput input : report.inputs()) {
            inputs.putIfAbsent(input.file().orElse(NO_FILE), input);
        }
        Map<String, Map<String, List<Finding>>> findings = new LinkedHashMap<>();
        inputs.keySet().forEach(name -> findings.put(name, new TreeMap<>()));
        List<String> files = List.copyOf(inputs.keySet());
        for (Finding finding : report.findings()) {
            findings.computeIfAbsent(suite(finding, files), name -> new TreeMap<>())
                    .computeIfAbsent(finding.code(), code -> new ArrayList<>())
                    .add(finding);
        }
        Map<String, Long> leftOut = new TreeMap<>();
        RuleGroup.of(report)
                .forEach(group -> leftOut.put(
                        group.code(), group.count() - group.findings().size()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        // the root is what the schema has, where one suite is all
        boolean several = findings.size() != 1;
        xml.append(several ? "<testsuites>\n" : "");
        for (Map.Entry<String, Map<String, List<Finding>>> suite : findings.entrySet()) {
            new Suite(suite.getKey(), Optional.ofNullable(inputs.get(suite.getKey())), suite.getValue(), leftOut)
                    .append(report, xml);
        }
        xml.append(several ? "</testsuites>\n" : "");
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The input that a finding is in; its own file where that is none of them. */
    private static String suite(Finding finding, List<String> inputs) {
        Optional<String> file = finding.location().map(SourceLocation::file);
        for (String input : inputs) {
            if (file.isPresent() && holds(input, file.get())) {
                return input;
            }
        }
        return inputs.size() == 1 ? inputs.get(0) : file.orElse(NO_FILE);
    }

    private static boolean holds(String input, String file) {
        return file.equals(input)
                || file.startsWith(input + "!/")
                || file.startsWith(input + "/")
                || file.startsWith(input + "\\");
    }

    /** One suite while it is written. */
    private final class Suite {
        private final String name;
        private final Optional<CheckedInput> input;
        private final Map<String, List<Finding>> findings;
        private final Map<String, Long> leftOut;
        private final StringBuilder cases = new StringBuilder();
        private int tests;
        private int failures;
        private int skipped;

        Suite(
                String name,
                Optional<CheckedInput> input,
                Map<String, List<Finding>> findings,
                Map<String, Long> leftOut) {
            this.name = name;
            this.input = input;
            this.findings = findings;
            this.leftOut = leftOut;
        }

        void append(ValidationReport report, StringBuilder xml) {
            Map<String, String> skips = new TreeMap<>();
            report.rulesLeftOut().forEach(rule -> skips.put(rule.code(), "the rule is switched off"));
            input.ifPresent(of -> skips.putAll(of.rulesNotRun()));
            TreeMap<String, String> codes = new TreeMap<>();
            findings.keySet().forEach(code -> codes.put(code, ""));
            if (input.isPresent()) {
                skips.keySet().forEach(code -> codes.put(code, ""));
                for (RuleInfo rule : report.ruleInfos()) {
                    codes.put(rule.code(), "");
                }
            }
            for (String code : codes.keySet()) {
                testcase(code, Optional.ofNullable(skips.get(code)));
            }
            xml.append("<testsuite name=\"").append(Xml.attribute(name));
            xml.append("\" tests=\"").append(tests);
            xml.append("\" failures=\"").append(failures);
            xml.append("\" errors=\"0\" skipped=\"").append(skipped);
            xml.append("\" time=\"0\">\n  <properties>\n");
            property("ruleSet", report.ruleSetVersion(), xml);
            property("checked", Words.checked(report) + ": " + Words.counts(report), xml);
            input.ifPresent(of -> property("input", Words.input(of, report), xml));
            xml.append("  </properties>\n").append(cases).append("</testsuite>\n");
        }

        private void testcase(String code, Optional<String> skip) {
            List<Finding> found = findings.getOrDefault(code, List.of());
            tests++;
            cases.append("  <testcase name=\"").append(Xml.attribute(code));
            cases.append("\" classname=\"").append(Xml.attribute(name)).append("\" time=\"0\"");
            if (found.isEmpty() && skip.isPresent()) {
                skipped++;
                cases.append(">\n    <skipped message=\"").append(Xml.attribute(skip.get()));
                cases.append("\"/>\n  </testcase>\n");
            } else if (found.isEmpty()) {
                cases.append("/>\n");
            } else if (found.stream().anyMatch(finding -> options.failing().contains(finding.severity()))) {
                failures++;
                cases.append(">\n    <failure message=\"").append(Words.number(found.size(), "finding"));
                cases.append("\" type=\"").append(Xml.attribute(code)).append("\">");
                body(code, found);
                cases.append("</failure>\n  </testcase>\n");
            } else {
                cases.append(">\n    <system-out>");
                body(code, found);
                cases.append("</system-out>\n  </testcase>\n");
            }
        }

        private void body(String code, List<Finding> found) {
            for (Finding finding : found) {
                String place =
                        finding.location().map(location -> location + ": ").orElse("");
                String cell = Words.cell(finding, LONGEST_RAW)
                        .map(text -> " (" + text + ")")
                        .orElse("");
                cases.append('\n')
                        .append(Xml.text(
                                PlainText.escapeLine(place + finding.severity().code() + ": "
                                        + PlainText.cut(finding.message(), Words.LONGEST_MESSAGE) + cell)));
            }
            long more = leftOut.getOrDefault(code, 0L);
            if (more > 0) {
                cases.append("\n... and ").append(more).append(" more in all inputs together");
            }
            cases.append('\n');
        }

        private static void property(String name, String value, StringBuilder xml) {
            xml.append("    <property name=\"").append(name);
            xml.append("\" value=\"").append(Xml.attribute(value)).append("\"/>\n");
        }
    }

    /** Text that is made fit for XML 1.0, which has no place for control characters. */
    private static final class Xml {
        private Xml() {}

        static String text(String plain) {
            return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }

        static String attribute(String text) {
            return text(PlainText.escape(text)).replace("\"", "&quot;");
        }
    }
}
