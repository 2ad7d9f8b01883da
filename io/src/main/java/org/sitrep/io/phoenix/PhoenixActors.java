package org.sitrep.io.phoenix;

import static org.sitrep.io.phoenix.PhoenixText.CELLS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CodedParties;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;

/** Makes parties of the four columns that Phoenix has for an actor: the whole code, entity, role, attributes. */
final class PhoenixActors {
    static final CodeList COUNTRIES = CodeList.of(CodeScheme.CAMEO_COUNTRY);
    private static final CodeList ROLES = CodeList.of(CodeScheme.CAMEO_ACTOR_TYPE);
    /** The lists in which a piece of a code may stand, in the order in which they are asked. */
    private static final List<CodeList> PIECES = List.of(
            ROLES,
            CodeList.of(CodeScheme.CAMEO_RELIGION),
            CodeList.of(CodeScheme.CAMEO_KNOWN_GROUP),
            CodeList.of(CodeScheme.CAMEO_ETHNIC));

    static final int PIECE = 3;

    private final int full;
    private final int entity;
    private final int role;
    private final int attributes;
    private final BlockCache<Optional<Party>> cache;

    PhoenixActors(
            List<String> columns,
            ColumnKey<String> full,
            ColumnKey<String> entity,
            ColumnKey<String> role,
            ColumnKey<List<String>> attributes) {
        this.full = full.indexIn(columns);
        this.entity = entity.indexIn(columns);
        this.role = role.indexIn(columns);
        this.attributes = attributes.indexIn(columns);
        this.cache = new BlockCache<>(this.full, this.entity, this.role, this.attributes);
    }

    /** The party; empty if no column says anything. */
    Optional<Party> party(TableRow row) {
        return cache.get(row, () -> make(row));
    }

    private Optional<Party> make(TableRow row) {
        String code = CELLS.text(row, full);
        String head = CELLS.text(row, entity);
        String part = CELLS.text(row, role);
        List<String> pieces = pieces(CELLS.text(row, attributes));
        if (code.isEmpty() && head.isEmpty() && part.isEmpty() && pieces.isEmpty()) {
            return Optional.empty();
        }
        String whole = code.isEmpty() ? head + part + String.join("", pieces) : code;
        PartyBuilder party = Party.builder()
                .id(PartyId.of("phoenix/" + whole))
                .kind(kind(whole, head, part, pieces))
                .addCoding(Coding.of(CodeScheme.CAMEO_ACTOR, whole));
        if (!head.isEmpty()) {
            Optional<Coding> group = COUNTRIES.find(head).isPresent() ? Optional.empty() : ROLES.find(head);
            if (group.isPresent()) {
                party.addCoding(group.get());
            } else {
                party.addCountry(COUNTRIES.find(head).orElseGet(() -> Coding.of(CodeScheme.CAMEO_COUNTRY, head)));
            }
        }
        if (!part.isEmpty()) {
            party.addCoding(ROLES.find(part).orElseGet(() -> Coding.of(CodeScheme.CAMEO_ACTOR_TYPE, part)));
        }
        for (String piece : pieces) {
            PIECES.stream()
                    .flatMap(list -> list.find(piece).stream())
                    .findFirst()
                    .ifPresent(party::addCoding);
        }
        return Optional.of(party.build());
    }

    /** The pieces of three letters, parted by semicolons or not at all. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String part : PhoenixText.list(text)) {
            if (part.length() % PIECE != 0) {
                pieces.add(part);
                continue;
            }
            for (int i = 0; i < part.length(); i += PIECE) {
                pieces.add(part.substring(i, i + PIECE));
            }
        }
        return pieces;
    }

    /** That of the role, of a group such as IGO, of the first attribute that has one; the state for a country alone. */
    static PartyKind kind(String code, String entity, String role, List<String> pieces) {
        List<String> said = new ArrayList<>();
        said.add(role);
        if (COUNTRIES.find(entity).isEmpty()) {
            said.add(entity);
        }
        said.addAll(pieces);
        if (entity.isEmpty() && code.length() == PIECE) {
            said.add(code);
        }
        for (String piece : said) {
            Optional<PartyKind> told = CodedParties.kind(piece);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return code.equals(entity) ? PartyKind.STATE : PartyKind.UNKNOWN;
    }
}
