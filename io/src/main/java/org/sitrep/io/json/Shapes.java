package org.sitrep.io.json;

import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.BreakdownBuilder;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.CasualtyClaimBuilder;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.DatasetBuilder;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventLinkBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantBuilder;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponBuilder;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.PartyTieBuilder;
import org.sitrep.party.TieKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceExtent;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.source.SourceBuilder;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.AttributionBuilder;
import org.sitrep.statement.Medium;
import org.sitrep.statement.Quote;
import org.sitrep.statement.QuoteBuilder;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.statement.StatementBuilder;

/** The tables of all values: what each attribute is called in JSON, and how it stands there. */
final class Shapes {
    /** The scheme under which a type of event is kept that the vocabulary does not have. */
    static final CodeScheme EVENT_TYPE_SCHEME = CodeScheme.SITREP_EVENT_TYPE;

    static final TermType<ClaimStatus> CLAIM_STATUS = new TermType<>(ClaimStatus.class, "a status of a claim");
    static final TermType<Medium> MEDIUM = new TermType<>(Medium.class, "a medium");

    static final JsonType<Origin> ORIGIN = new OriginType();

    static final JsonShape<Coding, CodingParts> CODING = JsonShape.of(Coding.class, "a coding", CodingParts::new)
            .required("scheme", Coding::scheme, (parts, value) -> parts.scheme = value, JsonTypes.SCHEME)
            .required("code", Coding::code, (parts, value) -> parts.code = value, JsonTypes.NAME)
            .text("label", Coding::label, (parts, value) -> parts.label = value)
            .build(CodingParts::build);

    static final JsonShape<Coordinates, double[]> COORDINATES = JsonShape.of(
                    Coordinates.class, "coordinates", () -> new double[2])
            .required("latitude", Coordinates::latitude, (degrees, value) -> degrees[0] = value, JsonTypes.DEGREES)
            .required("longitude", Coordinates::longitude, (degrees, value) -> degrees[1] = value, JsonTypes.DEGREES)
            .build(degrees -> Coordinates.of(degrees[0], degrees[1]));

    static final JsonShape<Place, PlaceBuilder> PLACE = JsonShape.of(Place.class, "a place", PlaceBuilder::new)
            .text("name", Place::name, PlaceBuilder::name)
            .withDefault(
                    "kind",
                    Place::kind,
                    PlaceBuilder::kind,
                    new TermType<>(PlaceKind.class, "a kind of place"),
                    PlaceKind.UNKNOWN)
            .withDefault(
                    "precision",
                    Place::precision,
                    PlaceBuilder::precision,
                    new TermType<>(PlacePrecision.class, "a precision of a place"),
                    PlacePrecision.UNKNOWN)
            .optional("extent", Place::extent, PlaceBuilder::extent, new TermType<>(PlaceExtent.class, "an extent"))
            .text("near", Place::near, PlaceBuilder::near)
            .optional("coordinates", Place::coordinates, PlaceBuilder::coordinates, COORDINATES)
            .optional("number", Place::number, PlaceBuilder::number, JsonTypes.COUNT)
            .list("countries", Place::countries, PlaceBuilder::countries, CODING)
            .text("countryName", Place::countryName, PlaceBuilder::countryName)
            .text("admin1", Place::admin1, PlaceBuilder::admin1)
            .text("admin2", Place::admin2, PlaceBuilder::admin2)
            .text("admin3", Place::admin3, PlaceBuilder::admin3)
            .text("description", Place::description, PlaceBuilder::description)
            .list("codings", Place::codings, PlaceBuilder::codings, CODING)
            .build(PlaceBuilder::build);

    static final JsonShape<Source, SourceBuilder> WHOLE_SOURCE = JsonShape.of(
                    Source.class, "a source", SourceBuilder::new)
            .optional("id", Source::id, SourceBuilder::id, JsonTypes.SOURCE_ID)
            .text("publisher", Source::publisher, SourceBuilder::publisher)
            .text("title", Source::title, SourceBuilder::title)
            .text("url", Source::url, SourceBuilder::url)
            .optional("published", Source::published, SourceBuilder::published, JsonTypes.TIME)
            .text("language", Source::language, SourceBuilder::language)
            .text("scale", Source::scale, SourceBuilder::scale)
            .text("originalSource", Source::originalSource, SourceBuilder::originalSource)
            .text("note", Source::note, SourceBuilder::note)
            .build(SourceBuilder::build);

    static final ReferenceType<Source> SOURCE = new ReferenceType<>(
            WHOLE_SOURCE,
            JsonTypes.SOURCE_ID,
            source -> source.id().map(SourceId::value).orElse(null),
            id -> Source.builder().id(SourceId.of(id)).build(),
            JsonScope::sources);

    static final JsonShape<PartyTie, PartyTieBuilder> TIE = JsonShape.of(PartyTie.class, "a tie", PartyTieBuilder::new)
            .required("kind", PartyTie::kind, PartyTieBuilder::kind, new TermType<>(TieKind.class, "a kind of tie"))
            .required("party", PartyTie::party, PartyTieBuilder::party, JsonTypes.PARTY_ID)
            .text("office", PartyTie::office, PartyTieBuilder::office)
            .optional("time", PartyTie::time, PartyTieBuilder::time, JsonTypes.TIME)
            .text("note", PartyTie::note, PartyTieBuilder::note)
            .build(PartyTieBuilder::build);

    static final JsonShape<Party, PartyBuilder> WHOLE_PARTY = JsonShape.of(Party.class, "a party", PartyBuilder::new)
            .required("id", Party::id, PartyBuilder::id, JsonTypes.PARTY_ID)
            .withDefault(
                    "kind",
                    Party::kind,
                    PartyBuilder::kind,
                    new TermType<>(PartyKind.class, "a kind of party"),
                    PartyKind.UNKNOWN)
            .text("name", Party::name, PartyBuilder::name)
            .list("aliases", Party::aliases, PartyBuilder::aliases, JsonTypes.TEXT)
            .list("countries", Party::countries, PartyBuilder::countries, CODING)
            .list("codings", Party::codings, PartyBuilder::codings, CODING)
            .list("identifiers", Party::identifiers, PartyBuilder::identifiers, JsonTypes.IDENTIFIER)
            .list("ties", Party::ties, PartyBuilder::ties, TIE)
            .text("note", Party::note, PartyBuilder::note)
            .optional("origin", Party::origin, PartyBuilder::origin, ORIGIN)
            .build(PartyBuilder::build);

    static final ReferenceType<Party> PARTY = new ReferenceType<>(
            WHOLE_PARTY,
            JsonTypes.PARTY_ID,
            party -> party.id().value(),
            id -> Party.builder().id(PartyId.of(id)).build(),
            JsonScope::parties);

    static final JsonShape<Attribution, AttributionBuilder> ATTRIBUTION = JsonShape.of(
                    Attribution.class, "an attribution", AttributionBuilder::new)
            .optional("claimant", Attribution::claimant, AttributionBuilder::claimant, PARTY)
            .list("relays", Attribution::relays, AttributionBuilder::relays, PARTY)
            .optional("medium", Attribution::medium, AttributionBuilder::medium, MEDIUM)
            .text("channel", Attribution::channel, AttributionBuilder::channel)
            .optional("asserted", Attribution::asserted, AttributionBuilder::asserted, JsonTypes.TIME)
            .optional("statement", Attribution::statement, AttributionBuilder::statement, JsonTypes.STATEMENT_ID)
            .optional("source", Attribution::source, AttributionBuilder::source, SOURCE)
            .text("note", Attribution::note, AttributionBuilder::note)
            .build(AttributionBuilder::build);

    static final JsonShape<Quote, QuoteBuilder> QUOTE = JsonShape.of(Quote.class, "a quote", QuoteBuilder::new)
            .required("text", Quote::text, QuoteBuilder::text, JsonTypes.TEXT)
            .text("language", Quote::language, QuoteBuilder::language)
            .withDefault("translated", Quote::translated, QuoteBuilder::translated, JsonTypes.FLAG, false)
            .build(QuoteBuilder::build);

    static final JsonShape<Statement, StatementBuilder> STATEMENT = JsonShape.of(
                    Statement.class, "a statement", StatementBuilder::new)
            .required("id", Statement::id, StatementBuilder::id, JsonTypes.STATEMENT_ID)
            .list("speakers", Statement::speakers, StatementBuilder::speakers, PARTY)
            .withDefault(
                    "act",
                    Statement::act,
                    StatementBuilder::act,
                    new TermType<>(SpeechAct.class, "a speech act"),
                    SpeechAct.UNKNOWN)
            .text("gist", Statement::gist, StatementBuilder::gist)
            .optional("quote", Statement::quote, StatementBuilder::quote, QUOTE)
            .list("addressees", Statement::addressees, StatementBuilder::addressees, PARTY)
            .withDefault(
                    "addressedToPublic",
                    Statement::addressedToPublic,
                    StatementBuilder::addressedToPublic,
                    JsonTypes.FLAG,
                    false)
            .list("accused", Statement::accused, StatementBuilder::accused, PARTY)
            .list("aboutEvents", Statement::aboutEvents, StatementBuilder::aboutEvents, JsonTypes.EVENT_ID)
            .list("aboutClaims", Statement::aboutClaims, StatementBuilder::aboutClaims, JsonTypes.CLAIM_ID)
            .list(
                    "aboutStatements",
                    Statement::aboutStatements,
                    StatementBuilder::aboutStatements,
                    JsonTypes.STATEMENT_ID)
            .optional("time", Statement::time, StatementBuilder::time, JsonTypes.TIME)
            .optional("attribution", Statement::attribution, StatementBuilder::attribution, ATTRIBUTION)
            .list("codings", Statement::codings, StatementBuilder::codings, CODING)
            .text("note", Statement::note, StatementBuilder::note)
            .list("tags", Statement::tags, StatementBuilder::tags, JsonTypes.TEXT)
            .optional("origin", Statement::origin, StatementBuilder::origin, ORIGIN)
            .build(StatementBuilder::build);

    static final JsonShape<Breakdown, BreakdownBuilder> BREAKDOWN = JsonShape.of(
                    Breakdown.class, "a part of a count", BreakdownBuilder::new)
            .required(
                    "group",
                    Breakdown::group,
                    BreakdownBuilder::group,
                    new TermType<>(VictimGroup.class, "a group of victims"))
            .required("count", Breakdown::count, BreakdownBuilder::count, JsonTypes.COUNT)
            .text("note", Breakdown::note, BreakdownBuilder::note)
            .build(BreakdownBuilder::build);

    static final JsonShape<CasualtyClaim, CasualtyClaimBuilder> CLAIM = JsonShape.of(
                    CasualtyClaim.class, "a casualty claim", CasualtyClaimBuilder::new)
            .required("id", CasualtyClaim::id, CasualtyClaimBuilder::id, JsonTypes.CLAIM_ID)
            .required(
                    "harm",
                    CasualtyClaim::harm,
                    CasualtyClaimBuilder::harm,
                    new TermType<>(Harm.class, "a kind of harm"))
            .required("count", CasualtyClaim::count, CasualtyClaimBuilder::count, JsonTypes.COUNT)
            .withDefault(
                    "victimStatus",
                    CasualtyClaim::victimStatus,
                    CasualtyClaimBuilder::victimStatus,
                    new TermType<>(VictimStatus.class, "a status of victims"),
                    VictimStatus.UNKNOWN)
            .optional("victims", CasualtyClaim::victims, CasualtyClaimBuilder::victims, PARTY)
            .list("breakdown", CasualtyClaim::breakdown, CasualtyClaimBuilder::breakdown, BREAKDOWN)
            .optional("attribution", CasualtyClaim::attribution, CasualtyClaimBuilder::attribution, ATTRIBUTION)
            .optional("status", CasualtyClaim::status, CasualtyClaimBuilder::status, CLAIM_STATUS)
            .list("codings", CasualtyClaim::codings, CasualtyClaimBuilder::codings, CODING)
            .text("note", CasualtyClaim::note, CasualtyClaimBuilder::note)
            .build(CasualtyClaimBuilder::build);

    static final JsonShape<Participant, ParticipantBuilder> PARTICIPANT = JsonShape.of(
                    Participant.class, "a participant", ParticipantBuilder::new)
            .required("party", Participant::party, ParticipantBuilder::party, PARTY)
            .required(
                    "role",
                    Participant::role,
                    ParticipantBuilder::role,
                    new TermType<>(ParticipantRole.class, "a participant's role"))
            .optional("associateOf", Participant::associateOf, ParticipantBuilder::associateOf, JsonTypes.PARTY_ID)
            .optional("place", Participant::place, ParticipantBuilder::place, PLACE)
            .optional("allegedBy", Participant::allegedBy, ParticipantBuilder::allegedBy, ATTRIBUTION)
            .build(ParticipantBuilder::build);

    static final JsonShape<Weapon, WeaponBuilder> WEAPON = JsonShape.of(Weapon.class, "a weapon", WeaponBuilder::new)
            .required("kind", Weapon::kind, WeaponBuilder::kind, new TermType<>(WeaponKind.class, "a kind of weapon"))
            .text("description", Weapon::description, WeaponBuilder::description)
            .optional("usedBy", Weapon::usedBy, WeaponBuilder::usedBy, JsonTypes.PARTY_ID)
            .optional("allegedBy", Weapon::allegedBy, WeaponBuilder::allegedBy, ATTRIBUTION)
            .list("codings", Weapon::codings, WeaponBuilder::codings, CODING)
            .build(WeaponBuilder::build);

    static final JsonShape<EventLink, EventLinkBuilder> LINK = JsonShape.of(
                    EventLink.class, "a link", EventLinkBuilder::new)
            .required("kind", EventLink::kind, EventLinkBuilder::kind, new TermType<>(LinkKind.class, "a kind of link"))
            .required("event", EventLink::event, EventLinkBuilder::event, JsonTypes.EVENT_ID)
            .optional("allegedBy", EventLink::allegedBy, EventLinkBuilder::allegedBy, ATTRIBUTION)
            .build(EventLinkBuilder::build);

    static final JsonShape<Event, EventBuilder> EVENT = JsonShape.of(Event.class, "an event", EventBuilder::new)
            .required("id", Event::id, EventBuilder::id, JsonTypes.EVENT_ID)
            .required(
                    "type",
                    Event::type,
                    EventBuilder::type,
                    new TermType<>(EventType.class, "a type of event", JsonIn::unknownEventType))
            .list("codings", Event::codings, EventBuilder::codings, CODING)
            .optional("time", Event::time, EventBuilder::time, JsonTypes.TIME)
            .optional("timeAllegedBy", Event::timeAllegedBy, EventBuilder::timeAllegedBy, ATTRIBUTION)
            .list("places", Event::places, EventBuilder::places, PLACE)
            .list("participants", Event::participants, EventBuilder::participants, PARTICIPANT)
            .list("weapons", Event::weapons, EventBuilder::weapons, WEAPON)
            .optional("medium", Event::medium, EventBuilder::medium, MEDIUM)
            .list("casualties", Event::casualties, EventBuilder::casualties, CLAIM)
            .list("sources", Event::sources, EventBuilder::sources, SOURCE)
            .list("links", Event::links, EventBuilder::links, LINK)
            .list("attestedBy", Event::attestedBy, EventBuilder::attestedBy, ATTRIBUTION)
            .optional("status", Event::status, EventBuilder::status, CLAIM_STATUS)
            .text("title", Event::title, EventBuilder::title)
            .text("note", Event::note, EventBuilder::note)
            .list("tags", Event::tags, EventBuilder::tags, JsonTypes.TEXT)
            .optional("origin", Event::origin, EventBuilder::origin, ORIGIN)
            .completedBy(Shapes::keepUnknownType)
            .build(EventBuilder::build);

    static final JsonShape<Dataset, DatasetBuilder> DATASET = JsonShape.of(
                    Dataset.class, "a dataset", DatasetBuilder::new)
            .text("title", Dataset::title, DatasetBuilder::title)
            .text("version", Dataset::version, DatasetBuilder::version)
            .text("publisher", Dataset::publisher, DatasetBuilder::publisher)
            .text("licence", Dataset::licence, DatasetBuilder::licence)
            .text("citation", Dataset::citation, DatasetBuilder::citation)
            .text("url", Dataset::url, DatasetBuilder::url)
            .optional("retrieved", Dataset::retrieved, DatasetBuilder::retrieved, JsonTypes.INSTANT)
            .text("description", Dataset::description, DatasetBuilder::description)
            .build(DatasetBuilder::build);

    private Shapes() {}

    private static void keepUnknownType(EventBuilder event, JsonIn in) {
        String word = in.unknownEventType();
        if (word != null) {
            event.addCoding(Coding.of(EVENT_TYPE_SCHEME, word));
        }
    }

    /** The parts of a coding while they are read. */
    static final class CodingParts {
        private @Nullable CodeScheme scheme;
        private String code = "";
        private @Nullable String label;

        private Coding build() {
            if (scheme == null) {
                throw new IllegalArgumentException("a coding must have a scheme");
            }
            return label == null ? Coding.of(scheme, code) : Coding.of(scheme, code, label);
        }
    }
}
