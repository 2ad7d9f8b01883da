package org.sitrep.validation.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.RecordId;

/**
 * What a finding is known by from one check to the next: the rule, the records, the attribute and its text, and not the file or
 * line. A row that is put in before it changes nothing; another value in the cell does.
 *
 * <p>Findings can have the same fingerprint, such as those about the same damaged text in rows without an id. Immutable and
 * thread-safe.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not 32 hexadecimal digits in lower case
     */
    public Fingerprint {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a fingerprint has 32 hexadecimal digits, not \"" + value + "\"");
        }
    }

    /**
     * The fingerprint of a finding.
     *
     * @param finding the finding
     * @return the fingerprint
     */
    public static Fingerprint of(Finding finding) {
        MessageDigest digest = sha256();
        add("1", digest);
        add(finding.code(), digest);
        for (RecordId id : finding.records()) {
            add(id.getClass().getSimpleName(), digest);
            add(id.value(), digest);
        }
        Optional<String> attribute = finding.location().flatMap(SourceLocation::field);
        add(attribute.orElse(""), digest);
        add(finding.raw().map(String::strip).orElse(""), digest);
        if (finding.records().isEmpty() && attribute.isEmpty() && finding.raw().isEmpty()) {
            // there is nothing else to know it by
            add(finding.message(), digest);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The length goes first, so that no two lists of texts look the same. */
    private static void add(String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
