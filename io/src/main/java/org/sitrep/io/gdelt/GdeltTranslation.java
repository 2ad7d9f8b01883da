package org.sitrep.io.gdelt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an article came into English before GDELT read it, such as {@code srclc:spa;eng:GT-SPA 1.0}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sourceLanguage the language it was written in, as a code of ISO 639-2 (T), such as {@code spa}
 * @param engine what translated it, such as {@code GT-SPA 1.0}; empty where GDELT does not say
 */
public record GdeltTranslation(String sourceLanguage, String engine) {
    private static final Pattern FORM = Pattern.compile("srclc:\\s*([a-z]{2,3})\\s*(?:;\\s*eng:(.*))?");
    private static final Map<String, String> TAGS = tags();

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            tags.put(locale.getISO3Language(), locale.toLanguageTag());
        }
        return Map.copyOf(tags);
    }

    /**
     * Reads a cell.
     *
     * @param text the text of the cell
     * @return the translation; empty if the text is not of this form
     */
    public static Optional<GdeltTranslation> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new GdeltTranslation(
                        form.group(1),
                        Optional.ofNullable(form.group(2)).orElse("").strip()))
                : Optional.empty();
    }

    /**
     * The language it was written in, as a BCP 47 tag.
     *
     * @return the tag, such as {@code es}
     */
    public String languageTag() {
        return TAGS.getOrDefault(sourceLanguage, sourceLanguage);
    }
}
