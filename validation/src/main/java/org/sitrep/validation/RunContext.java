package org.sitrep.validation;

import java.time.Clock;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.rule.RuleContext;

/** What one rule is given in one run. */
record RunContext(String code, Severity severity, Clock clock, CurrentRecord current, FindingStore store)
        implements RuleContext {
    @Override
    public Optional<SourceLocation> location() {
        return current.location();
    }

    @Override
    public String attribute() {
        return current.path().text();
    }

    @Override
    public Optional<SourceLocation> locationOf(String attribute) {
        return current.locationOf(attribute);
    }

    @Override
    public void report(String attribute, String raw, String message) {
        if (store.hasRoomFor(code, severity)) {
            RuleContext.super.report(attribute, raw, message);
        } else {
            store.count(code, severity);
        }
    }

    @Override
    public Optional<SourceLocation> cell(String column) {
        return current.cell(column);
    }

    @Override
    public FindingBuilder finding(String message) {
        FindingBuilder builder =
                Finding.builder().code(code).severity(severity).message(message).location(current.location());
        current.record().ifPresent(record -> builder.addRecord(record.recordId()));
        return builder;
    }

    @Override
    public void report(Finding finding) {
        boolean asDeclared = finding.code().equals(code) && finding.severity() == severity;
        store.add(
                asDeclared
                        ? finding
                        : finding.toBuilder().code(code).severity(severity).build());
    }
}
