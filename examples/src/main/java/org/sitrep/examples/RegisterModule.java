package org.sitrep.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.sitrep.event.Event;
import org.sitrep.io.jackson.SitrepModule;

/**
 * Registers Sitrep's module in a mapper of one's own, and reads a type of one's own that has values of Sitrep in it.
 *
 * <p>In the JSON they stand as in Sitrep's own formats: times as EDTF, counts as their text form, vocabularies in lower case.
 */
@SuppressWarnings("SystemOut") // examples talk to people
public final class RegisterModule {
    private RegisterModule() {}

    /**
     * A mapper that knows the values of Sitrep beside its own types.
     *
     * @return the mapper
     */
    public static ObjectMapper mapper() {
        return JsonMapper.builder().addModule(new SitrepModule()).build();
    }

    /**
     * Reads a briefing and prints its events with their claims.
     *
     * @param arguments the file to read; without one, an invented briefing
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Briefing briefing;
        try (InputStream in = ExampleData.stream(arguments, "briefing.json")) {
            briefing = mapper().readValue(in, Briefing.class);
        }
        System.out.println(briefing.title() + ", " + briefing.day());
        for (Event event : briefing.events()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %-14s %s%n",
                    event.time().map(Object::toString).orElse("?"),
                    event.type().code(),
                    String.join(
                            ", ",
                            event.casualties().stream()
                                    .map(claim -> claim.harm().code() + " " + claim.count())
                                    .toList()));
        }
    }
}
