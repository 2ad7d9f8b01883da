package org.sitrep.code;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known about a CAMEO event code beside its label: its place in the hierarchy, and the scores and classes that the
 * datasets built on CAMEO give it.
 *
 * <p>These differ from dataset to dataset for the same code, and a row of data always wins over them: carry what was read,
 * and use these only where a row says nothing, or to check it. Immutable and thread-safe.
 *
 * @param coding the code with its label
 * @param level how deep the code stands
 * @param root the two digits it begins with
 * @param base the three digits it begins with; empty for a root
 * @param goldstein GDELT's Goldstein score, -10 to 10; empty for codes that GDELT does not use
 * @param icewsIntensity the intensity that ICEWS gives the code, -10 to 10; empty for codes that ICEWS does not use
 * @param gdeltQuadClass the quad class in GDELT, 1 to 4 (1 verbal and 2 material cooperation, 3 verbal and 4 material
 *     conflict); GDELT has INVESTIGATE in 2 and PROTEST in 3
 * @param icewsQuadClass the quad class that the R package icews gives, 1 to 4
 * @param phoenixPentaClass the class of the Phoenix pipeline, 0 (neutral) to 4
 */
public record CameoEvent(
        Coding coding,
        CameoLevel level,
        String root,
        Optional<String> base,
        OptionalDouble goldstein,
        OptionalDouble icewsIntensity,
        OptionalInt gdeltQuadClass,
        OptionalInt icewsQuadClass,
        OptionalInt phoenixPentaClass) {
    /** Refuses null. */
    public CameoEvent {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(goldstein, "goldstein");
        Objects.requireNonNull(icewsIntensity, "icewsIntensity");
        Objects.requireNonNull(gdeltQuadClass, "gdeltQuadClass");
        Objects.requireNonNull(icewsQuadClass, "icewsQuadClass");
        Objects.requireNonNull(phoenixPentaClass, "phoenixPentaClass");
    }

    /**
     * The code.
     *
     * @return two to four digits
     */
    public String code() {
        return coding.code();
    }

    /**
     * The label.
     *
     * @return what the code stands for, in English
     */
    public String label() {
        return coding.label().orElse("");
    }
}
