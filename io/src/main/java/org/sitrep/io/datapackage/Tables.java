package org.sitrep.io.datapackage;

import java.util.List;
import org.sitrep.io.json.Attribute;

/** All tables, in the order in which the descriptor lists them. */
final class Tables {
    private static final String CODINGS = "What others call it: an array of objects with scheme, code and label.";
    private static final String TAGS = "Words of the user's own: an array of strings.";
    private static final String COUNTRIES = "Codes of countries: an array of objects with scheme, code and label.";
    private static final String STATUS = "How sure the claim is.";

    /** The files that rows were read from. */
    static final Table LAYOUTS = Table.ofValues(
                    "layouts",
                    "Layouts of source files",
                    "The files that records were read from, and the names of their columns.",
                    "layout",
                    List.of())
            .column("format", List.of("format"), FieldType.STRING, true, null, "The format of the file.")
            .column(
                    "name",
                    List.of("layout"),
                    FieldType.STRING,
                    true,
                    null,
                    "The layout of the file within its format.")
            .column("file", List.of("file"), FieldType.STRING, false, null, "The name of the file.")
            .column(
                    "columns",
                    List.of("columns"),
                    FieldType.ARRAY,
                    false,
                    null,
                    "The names of the columns, an array of strings; empty where the format has them always the same.")
            .rest();

    /** Reports. */
    static final Table SOURCES = Table.ofValues(
                    "sources", "Sources", "The reports that the records rest on.", "source", Attribute.of("source"))
            .column("id", "The source's id in the data.")
            .column("publisher", "Who published it.")
            .column("title", "Its title.")
            .column("url", "Where it is found.")
            .column("published", "When it was published, in the extended date-time format (EDTF).")
            .column("language", "The language it is in.")
            .column("scale", "How far its publisher reaches.")
            .column("original_source", "Where its publisher has it from.")
            .column("note", "A remark.")
            .rest();

    /** Parties: those that are records, and those that records name. */
    static final Table PARTIES = Table.ofValues(
                    "parties",
                    "Parties",
                    "Those who act, suffer or speak: each row one party as a record describes it.",
                    "party",
                    Attribute.of("party"))
            .listed("Whether the party is a record of the dataset by itself; empty where it only occurs in others.")
            .column("id", "The party's id in the data; several rows may have the same.")
            .column("kind", "What kind of party it is; empty is unknown.")
            .column("name", "Its name.")
            .column("aliases", "Other names: an array of strings.")
            .column("countries", COUNTRIES)
            .column("codings", CODINGS)
            .column("identifiers", "Identifiers in other systems, as system:value: an array of strings.")
            .column("note", "A remark.")
            .rest();

    /** Events. */
    static final Table EVENTS = Table.ofRecords(
                    "events", "Events", "What happened: one row an event.", "event", Attribute.of("event"))
            .column("id", "The event's id in the data; it may occur more than once.")
            .column("type", "What happened.")
            .column("time", "When, in the extended date-time format (EDTF).")
            .days("", "time")
            .column("title", "A title.")
            .column("status", STATUS)
            .column("medium", "The kind of medium in which it happened, for what is said or sent.")
            .column("note", "A remark, or a description.")
            .column("tags", TAGS)
            .column(
                    "time_alleged_by",
                    "Who says when it was, where that is disputed: an object; parties and sources in it are numbers.")
            .rest();

    /** What statements say. */
    static final Table STATEMENTS = Table.ofRecords(
                    "statements",
                    "Statements",
                    "What was said: one row a statement.",
                    "statement",
                    Attribute.of("statement"))
            .column("id", "The statement's id in the data; it may occur more than once.")
            .column("act", "What the speaker does by saying it; empty is unknown.")
            .column("gist", "What was said, in short.")
            .column("quote", "quote.text", "What was said, word for word.")
            .column("quote_language", "quote.language", "The language of the quote.")
            .column("quote_translated", "quote.translated", "Whether the quote is a translation; empty is false.")
            .column("addressed_to_public", "Whether it was said to everybody; empty is false.")
            .column("time", "When, in the extended date-time format (EDTF).")
            .days("", "time")
            .column("about_events", "The ids of the events it is about: an array of strings.")
            .column("about_claims", "The ids of the casualty claims it is about: an array of strings.")
            .column("about_statements", "The ids of the statements it is about: an array of strings.")
            .attribution("", "attribution", "is quoted as saying so")
            .column("codings", CODINGS)
            .column("note", "A remark.")
            .column("tags", TAGS)
            .rest();

    private static final Table EVENT_CODINGS = part(
                    EVENTS,
                    "codings",
                    "codings",
                    "Codes of events",
                    "What others call an event: the codes of its source.")
            .column("scheme", "The code list.")
            .column("code", "The code.")
            .column("label", "What the code means.")
            .rest();

    private static final Table PLACES = part(EVENTS, "places", "places", "Places", "Where events happened.")
            .column("name", "The name of the place.")
            .column("kind", "What kind of place it is; empty is unknown.")
            .column("precision", "How precisely the place is known; empty is unknown.")
            .column("extent", "How much of the place is meant.")
            .column("near", "The place that it is near to.")
            .column("latitude", "coordinates.latitude", "Degrees north, WGS 84.")
            .column("longitude", "coordinates.longitude", "Degrees east, WGS 84.")
            .column("number", "How many places there are, where they are not named; a count such as 7 or several.")
            .column("country_name", "The country, as the source writes it.")
            .column("countries", COUNTRIES)
            .column("admin1", "The first administrative division.")
            .column("admin2", "The second administrative division.")
            .column("admin3", "The third administrative division.")
            .column("description", "The place in the words of the source.")
            .column("codings", CODINGS)
            .rest();

    private static final Table PARTICIPANTS = part(
                    EVENTS, "participants", "participants", "Participants", "Who took part in events, and as what.")
            .column("party", "The number of the party.")
            .derived(
                    "party_name",
                    FieldType.STRING,
                    "The name of the party, as in the table parties.",
                    Derivation.nameOfParty(List.of("party")))
            .column("role", "What it did or was.")
            .column("associate_of", "The id of the party that it supported.")
            .column("place", "Where it was, if not where the event was: an object.")
            .column(
                    "alleged_by",
                    "Who says so, where that is disputed: an object; parties and sources in it are numbers.")
            .rest();

    private static final Table WEAPONS = part(EVENTS, "weapons", "weapons", "Weapons", "What events were done with.")
            .column("kind", "What kind of weapon it is.")
            .column("description", "The weapon in the words of the source.")
            .column("used_by", "The id of the party that used it.")
            .column("codings", CODINGS)
            .column(
                    "alleged_by",
                    "Who says so, where that is disputed: an object; parties and sources in it are numbers.")
            .rest();

    private static final Table CASUALTIES = part(
                    EVENTS,
                    "casualties",
                    "casualties",
                    "Casualty claims",
                    "Who says how many were harmed in events; claims over the same people stand side by side.")
            .column("id", "The claim's id in the data.")
            .column("harm", "What happened to them.")
            .column(
                    "count",
                    "How many: a number such as 3, a range 12..24, 1.. or ..5, some, none-reported or unknown.")
            .numbers("count")
            .column("victim_status", "Whether they were civilians or combatants; empty is unknown.")
            .column("victims", "The number of the party that they belonged to.")
            .derived(
                    "victims_name",
                    FieldType.STRING,
                    "The name of that party, as in the table parties.",
                    Derivation.nameOfParty(List.of("victims")))
            .attribution("", "attribution", "makes the claim")
            .column("status", STATUS)
            .column("breakdown", "How many of them were children, women and so on: an array of objects.")
            .column("codings", CODINGS)
            .column("note", "A remark.")
            .rest();

    private static final Table LINKS = part(
                    EVENTS, "links", "links", "Links between events", "How events belong together.")
            .column("kind", "How they belong together.")
            .column("linked_event", "event", "The id of the other event.")
            .column(
                    "alleged_by",
                    "Who says so, where that is disputed: an object; parties and sources in it are numbers.")
            .rest();

    private static final Table ATTESTATIONS = part(
                    EVENTS,
                    "attestedBy",
                    "attestations",
                    "Who attests events",
                    "Who says that an event happened at all.")
            .attribution("", "", "says so")
            .rest();

    private static final Table EVENT_SOURCES = part(
                    EVENTS, "sources", "event_sources", "Sources of events", "Which sources report which events.")
            .column("source", List.of(""), FieldType.INTEGER, true, "sources", "The number of the source.");

    private static final Table SPEAKERS = parties("speakers", "Speakers", "Who made statements.");
    private static final Table ADDRESSEES = parties("addressees", "Addressees", "To whom statements were made.");
    private static final Table ACCUSED = parties("accused", "Accused", "Whom statements accuse.");

    private static final Table TIES = part(
                    PARTIES, "ties", "ties", "Ties between parties", "How parties belong together.")
            .column("kind", "How they belong together.")
            .column("tied_party", "party", "The id of the other party.")
            .column("office", "The office that is held.")
            .column("time", "When that was so, in the extended date-time format (EDTF).")
            .column("note", "A remark.")
            .rest();

    private static final Table EVENT_ROWS = rows(EVENTS, "event_rows", "The rows that events were read from.");
    private static final Table STATEMENT_ROWS =
            rows(STATEMENTS, "statement_rows", "The rows that statements were read from.");
    private static final Table PARTY_ROWS = rows(PARTIES, "party_rows", "The rows that parties were read from.");

    /** All tables. */
    static final List<Table> ALL = List.of(
            EVENTS,
            EVENT_CODINGS,
            PLACES,
            PARTICIPANTS,
            WEAPONS,
            CASUALTIES,
            LINKS,
            ATTESTATIONS,
            EVENT_SOURCES,
            STATEMENTS,
            SPEAKERS,
            ADDRESSEES,
            ACCUSED,
            PARTIES,
            TIES,
            SOURCES,
            EVENT_ROWS,
            STATEMENT_ROWS,
            PARTY_ROWS,
            LAYOUTS);

    private Tables() {}

    private static Table part(Table parent, String attribute, String name, String title, String description) {
        return Table.ofParts(parent, attribute, name, title, description);
    }

    private static Table parties(String name, String title, String description) {
        return part(STATEMENTS, name, name, title, description)
                .column("party", List.of(""), FieldType.INTEGER, true, "parties", "The number of the party.")
                .derived(
                        "party_name",
                        FieldType.STRING,
                        "The name of the party, as in the table parties.",
                        Derivation.nameOfParty(List.of("")));
    }

    private static Table rows(Table parent, String name, String description) {
        return part(parent, "origin", name, "Rows as they were read: " + parent.name(), description)
                .column(
                        "layout",
                        List.of("layout"),
                        FieldType.INTEGER,
                        true,
                        "layouts",
                        "The number of the file's layout.")
                .column("line", List.of("line"), FieldType.INTEGER, false, null, "The line of the file, from 1.")
                .column(
                        "cells",
                        List.of("cells"),
                        FieldType.OBJECT,
                        false,
                        null,
                        "The cells that are not empty, by the names of their columns.")
                .column(
                        "cell_list",
                        List.of("cells"),
                        FieldType.ARRAY,
                        false,
                        null,
                        "All cells in order, where the columns have no names to tell them by.")
                .rest();
    }
}
