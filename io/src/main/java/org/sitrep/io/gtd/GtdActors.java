package org.sitrep.io.gtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.AttributionBuilder;
import org.sitrep.statement.Medium;

/** Makes participants of the columns for up to three groups and three targets. */
final class GtdActors {
    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.GTD_TARGET_TYPE, PartyKind.class);
    static final CodeScheme TARGET_SUBTYPE = CodeScheme.of("gtd-target-subtype");
    static final String SUSPECTED = "suspected";

    private static final CodeScheme CLAIM_MODE = CodeScheme.of("gtd-claim-mode");

    /** The codes of {@code claimmode}, from 1 (GTD codebook, 2018). */
    private static final List<Mode> MODES = List.of(
            new Mode(Medium.LETTER, "Letter"),
            new Mode(Medium.TELEPHONE, "Call (pre-incident)"),
            new Mode(Medium.TELEPHONE, "Call (post-incident)"),
            new Mode(Medium.LETTER, "E-mail"),
            new Mode(Medium.LETTER, "Note left at scene"),
            new Mode(Medium.BROADCAST, "Video"),
            new Mode(Medium.SOCIAL_MEDIA, "Posted to website, blog, etc."),
            new Mode(Medium.IN_PERSON, "Personal claim"),
            new Mode(Medium.OTHER, "Other"),
            new Mode(Medium.UNKNOWN, "Unknown"));

    /** What a code of {@code claimmode} means, and its label. */
    private record Mode(Medium medium, String label) {}

    private final int[] names;
    private final int[] parts;
    private final int[] uncertain;
    private final int[] claimed;
    private final int[] modes;
    private final int[] modeNames;
    private final int[] targets;
    private final int[] corps;
    private final int[] types;
    private final int[] subtypes;
    private final int[] subtypeNames;
    private final int[] nationalities;
    private final int[] nationalityNames;

    GtdActors(List<String> columns) {
        names = GtdText.indexes(GtdColumns.GNAME, columns);
        parts = GtdText.indexes(GtdColumns.GSUBNAME, columns);
        uncertain = GtdText.indexes(GtdColumns.GUNCERTAIN, columns);
        claimed = GtdText.indexes(GtdColumns.CLAIMED, columns);
        modes = GtdText.indexes(GtdColumns.CLAIMMODE, columns);
        modeNames = GtdText.indexes(GtdColumns.CLAIMMODE_TXT, columns);
        targets = GtdText.indexes(GtdColumns.TARGET, columns);
        corps = GtdText.indexes(GtdColumns.CORP, columns);
        types = GtdText.indexes(GtdColumns.TARGTYPE, columns);
        subtypes = GtdText.indexes(GtdColumns.TARGSUBTYPE, columns);
        subtypeNames = GtdText.indexes(GtdColumns.TARGSUBTYPE_TXT, columns);
        nationalities = GtdText.indexes(GtdColumns.NATLTY, columns);
        nationalityNames = GtdText.indexes(GtdColumns.NATLTY_TXT, columns);
    }

    List<Participant> participants(TableRow row, String event) {
        List<Participant> made = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            addGroup(row, event, i, made);
        }
        for (int i = 0; i < targets.length; i++) {
            addTarget(row, event, i, made);
        }
        return made;
    }

    private void addGroup(TableRow row, String event, int i, List<Participant> made) {
        String name = Cells.text(row, names[i]);
        if (name.isEmpty()) {
            return;
        }
        boolean known = GtdText.known(name).isPresent();
        PartyId id = PartyId.of(known ? "gtd/" + name : "gtd/" + event + "/group-" + (i + 1));
        Party party = Party.builder()
                .id(id)
                .name(name)
                .kind(known ? PartyKind.ARMED_GROUP : PartyKind.UNKNOWN)
                .build();
        made.add(Participant.builder()
                .role(ParticipantRole.INITIATOR)
                .party(party)
                .allegedBy(allegedBy(row, i, party))
                .build());
        Optional<String> part = GtdText.known(Cells.text(row, parts[i]));
        if (part.isPresent()) {
            made.add(beside(
                    id,
                    Party.builder()
                            .id(PartyId.of(id.value() + "/" + part.get()))
                            .name(part)
                            .kind(party.kind())
                            .addTie(PartyTie.of(TieKind.ORGAN_OF, id))
                            .build()));
        }
    }

    /** The group itself where it claims the event; nobody in particular where it is only suspected. */
    private Optional<Attribution> allegedBy(TableRow row, int i, Party party) {
        boolean claims = is(row, claimed[i]);
        boolean suspected = is(row, uncertain[i]);
        if (!claims && !suspected) {
            return Optional.empty();
        }
        AttributionBuilder attribution = Attribution.builder();
        List<String> notes = new ArrayList<>();
        if (claims) {
            attribution.claimant(party);
            attribution.medium(Cells.presentInteger(Cells.text(row, modes[i])).flatMap(GtdActors::mode));
            Cells.optional(row, modeNames[i]).ifPresent(notes::add);
        }
        if (suspected) {
            notes.add(SUSPECTED);
        }
        if (!notes.isEmpty()) {
            attribution.note(String.join("; ", notes));
        }
        return Optional.of(attribution.build());
    }

    /** The medium of a code of {@code claimmode}. */
    static Optional<Medium> mode(long code) {
        return code > 0 && code <= MODES.size()
                ? Optional.of(MODES.get((int) code - 1).medium())
                : Optional.empty();
    }

    /** The code of {@code claimmode} for a medium, the first of several; that of other media for one that has none. */
    static Optional<Coding> mode(Medium medium) {
        for (Medium wanted : List.of(medium, Medium.OTHER)) {
            for (int i = 0; i < MODES.size(); i++) {
                if (MODES.get(i).medium() == wanted) {
                    return Optional.of(new Coding(
                            CLAIM_MODE,
                            String.valueOf(i + 1),
                            Optional.of(MODES.get(i).label())));
                }
            }
        }
        return Optional.empty();
    }

    private void addTarget(TableRow row, String event, int i, List<Participant> made) {
        Optional<String> name = Cells.optional(row, targets[i]);
        Optional<Coding> type = GtdText.coding(CodeScheme.GTD_TARGET_TYPE, row, types[i], -1);
        Optional<String> corp = GtdText.known(Cells.text(row, corps[i]));
        if (name.isEmpty() && type.isEmpty() && corp.isEmpty()) {
            return;
        }
        PartyId id = PartyId.of("gtd/" + event + "/target-" + (i + 1));
        PartyBuilder party = Party.builder()
                .id(id)
                .name(name)
                .kind(type.flatMap(code -> KINDS.match(code.code()))
                        .map(Match::target)
                        .orElse(PartyKind.UNKNOWN));
        type.ifPresent(party::addCoding);
        GtdText.coding(TARGET_SUBTYPE, row, subtypes[i], subtypeNames[i]).ifPresent(party::addCoding);
        GtdText.coding(CodeScheme.GTD_COUNTRY, row, nationalities[i], nationalityNames[i])
                .ifPresent(party::addCountry);
        made.add(Participant.of(ParticipantRole.TARGET, party.build()));
        if (corp.isPresent()) {
            made.add(beside(
                    id,
                    Party.builder()
                            .id(PartyId.of("gtd/" + corp.get()))
                            .name(corp)
                            .build()));
        }
    }

    private static Participant beside(PartyId id, Party party) {
        return Participant.builder()
                .role(ParticipantRole.ASSOCIATE)
                .party(party)
                .associateOf(id)
                .build();
    }

    private static boolean is(TableRow row, int flag) {
        return Cells.code(Cells.text(row, flag)).equals("1");
    }
}
