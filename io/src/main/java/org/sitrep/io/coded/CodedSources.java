package org.sitrep.io.coded;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.source.Source;

/** Reports in formats that name who published them. */
public final class CodedSources {
    private static final Pattern HOST =
            Pattern.compile("(?i)[a-z]+://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+).*", Pattern.DOTALL);

    private CodedSources() {}

    /**
     * Who published a report: by name, or else by the domain of its address, as GDELT names publishers.
     *
     * @param source the report
     * @return the name; empty if nothing is known
     */
    public static String publisher(Source source) {
        return source.publisher()
                .or(() -> source.url().flatMap(CodedSources::domain))
                .or(source::originalSource)
                .orElse("");
    }

    /**
     * The domain of an address.
     *
     * @param url the address
     * @return the domain without {@code www.}; empty if the text is no address
     */
    public static Optional<String> domain(String url) {
        Matcher host = HOST.matcher(url);
        return host.matches() ? Optional.of(host.group(1)) : Optional.empty();
    }
}
