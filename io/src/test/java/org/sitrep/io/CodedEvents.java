package org.sitrep.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** Events made by hand for the tests of formats that are written. */
public final class CodedEvents {
    private CodedEvents() {}

    /** A clash of border guards and villagers at a ford, with a place, a source and a tag. */
    public static Event clash() {
        return clash(EventType.ARMED_CLASH).build();
    }

    /** The same with another type of event. */
    public static EventBuilder clash(EventType type) {
        return Event.builder()
                .id(EventId.of("clash-1"))
                .type(type)
                .time(EventTime.between(LocalDate.of(2022, 1, 27), LocalDate.of(2022, 1, 28)))
                .addParticipant(Participant.of(
                        ParticipantRole.SIDE_A,
                        Party.builder()
                                .id(PartyId.of("guards"))
                                .name("Border Guards")
                                .kind(PartyKind.STATE_FORCES)
                                .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                                .build()))
                .addParticipant(Participant.of(
                        ParticipantRole.SIDE_B,
                        Party.builder()
                                .id(PartyId.of("villagers"))
                                .name("Villagers")
                                .kind(PartyKind.CIVILIANS)
                                .addCountry(Coding.of(CodeScheme.FIPS_10_4, "TI"))
                                .build()))
                .addPlace(Place.builder()
                        .name("Tort-Kocho")
                        .admin1("Batken")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(39.9, 70.55))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                        .build())
                .addSource(Source.builder()
                        .url("https://www.example.org/a?b=c;d")
                        .published(EventTime.of(LocalDate.of(2022, 1, 29)))
                        .language("ky")
                        .build())
                .addTag("border");
    }

    /** What of every event's attributes a fresh row gives again when it is read. */
    public static Event reread(Event event, String format, String fileName) {
        List<Event> events = WriteBack.events(WriteBack.write(List.of(event), format), fileName);
        if (events.size() != 1) {
            throw new AssertionError(events.size() + " events were read");
        }
        return events.get(0);
    }

    /** The bytes of a file of a test's resources. */
    public static byte[] bytes(Class<?> test, String name) {
        return bytes(Fixtures.path(test, name));
    }

    /** The bytes of a file. */
    public static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells that change in a file of a test's resources with an event, as {@code column: before -> after}. */
    public static List<String> changes(
            Class<?> test, String name, String format, int index, UnaryOperator<Event> change) {
        return WriteBack.changedCells(bytes(test, name), name, format, index, change);
    }

    /** A participant's party changed, for {@link #changes}. */
    public static UnaryOperator<Event> party(int index, UnaryOperator<Party> change) {
        return event -> {
            List<Participant> participants = new ArrayList<>(event.participants());
            Participant old = participants.get(index);
            participants.set(
                    index, old.toBuilder().party(change.apply(old.party())).build());
            return event.toBuilder().participants(participants).build();
        };
    }

    /** The first place changed, for {@link #changes}. */
    public static UnaryOperator<Event> place(UnaryOperator<Place> change) {
        return event -> event.toBuilder()
                .places(List.of(change.apply(event.places().get(0))))
                .build();
    }

    /** A file that a format wrote, as text. */
    public static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
