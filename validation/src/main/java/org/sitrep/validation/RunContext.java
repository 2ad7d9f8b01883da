package org.sitrep.validation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.finding.Finding;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.rule.RuleContext;

/** What one rule is given in one run; dataset rules share a map that can be written to. */
record RunContext(
        String code,
        Severity severity,
        Clock clock,
        CurrentRecord current,
        FindingSink sink,
        Map<Class<?>, Object> shared)
        implements RuleContext {
    /** Says that the rule failed, and on what. */
    IllegalStateException failure(RuntimeException e) {
        return current.failure(code, e);
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<? extends T> maker) {
        return type.cast(shared.computeIfAbsent(type, key -> maker.get()));
    }

    @Override
    public Optional<SourceLocation> location() {
        return current.location();
    }

    @Override
    public boolean isSound() {
        return current.isSound();
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
        if (sink.hasRoomFor(code, severity)) {
            RuleContext.super.report(attribute, raw, message);
        } else {
            sink.count(code, severity);
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
        sink.add(
                asDeclared
                        ? finding
                        : finding.toBuilder().code(code).severity(severity).build());
    }
}
