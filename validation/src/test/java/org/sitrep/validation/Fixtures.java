package org.sitrep.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.finding.Finding;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.statement.Attribution;

/** Short ways to write down records for the tests of rules. */
public final class Fixtures {
    /** The moment at which all tests take place. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** A moment after the last of the real files was published. */
    public static final Clock CLOCK_OF_SAMPLES = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);

    private Fixtures() {}

    public static Event event(String id, CasualtyClaim... claims) {
        return Event.builder()
                .id(EventId.of(id))
                .type(EventType.ARMED_CLASH)
                .addCasualties(claims)
                .build();
    }

    public static Event partOf(Event event, String... wholes) {
        var builder = event.toBuilder();
        for (String whole : wholes) {
            builder.addLink(EventLink.of(LinkKind.PART_OF, EventId.of(whole)));
        }
        return builder.build();
    }

    public static CasualtyClaim claim(String id, Harm harm, String count) {
        return CasualtyClaim.builder()
                .id(ClaimId.of(id))
                .harm(harm)
                .count(Count.parse(count))
                .build();
    }

    public static CasualtyClaim claim(String id, Harm harm, String count, String claimant) {
        return claim(id, harm, count).toBuilder().attribution(by(claimant)).build();
    }

    public static Attribution by(String claimant) {
        return Attribution.builder()
                .claimant(Party.of("p-" + claimant, PartyKind.STATE_FORCES, claimant))
                .build();
    }

    /** A party of which the id alone is known. */
    public static Party stub(String id) {
        return Party.builder().id(PartyId.of(id)).build();
    }

    /** What one rule finds in records. */
    public static List<Finding> find(String code, Record... records) {
        return report(code, records).findings();
    }

    public static ValidationReport report(String code, Record... records) {
        return Validator.of(RuleSet.standard().only(code)).withClock(CLOCK).validate(List.of(records));
    }

    public static List<String> messages(String code, Record... records) {
        return find(code, records).stream().map(Finding::message).toList();
    }
}
