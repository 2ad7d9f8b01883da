package org.sitrep.validation.rules.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.io.gdelt.Gdelt1Format;
import org.sitrep.io.gdelt.Gdelt2Format;
import org.sitrep.io.gdelt.Gdelt2MentionsFormat;
import org.sitrep.io.gdelt.GkgFormat;
import org.sitrep.io.icews.IcewsFormat;
import org.sitrep.io.icews.IcewsJsonFormat;
import org.sitrep.io.phoenix.PhoenixFormat;
import org.sitrep.io.polecat.PolecatFormat;
import org.sitrep.source.Origin;

/** What is known of the sources that rows are from. */
final class SourceKinds {
    private static final Set<String> MACHINE_CODED = Set.of(
            Gdelt1Format.ID,
            Gdelt2Format.ID,
            Gdelt2MentionsFormat.ID,
            GkgFormat.ID,
            IcewsFormat.ID,
            IcewsJsonFormat.ID,
            PhoenixFormat.ID,
            PolecatFormat.ID);

    private static final CodeScheme ACLED_EXPORT_TYPE = CodeScheme.of("acled-export-type");
    private static final CodeScheme SCAD_SUBLOCATION = CodeScheme.of("scad-sublocation");

    private SourceKinds() {}

    /** Whether a program coded it: such sources tell much twice by design, and name parties from dictionaries. */
    static boolean isMachineCoded(Record record) {
        Optional<Origin> origin = record.origin();
        return origin.isPresent() && MACHINE_CODED.contains(origin.get().format());
    }

    /** Whether it is one of the rows that ACLED's monadic export has for an event: one for each actor, with the same id. */
    static boolean isMonadic(Record record) {
        return has(record, ACLED_EXPORT_TYPE, "monadic");
    }

    /** Whether it is one of the rows that SCAD has for an event: one for each place, with the same id. */
    static boolean isOneOfPlaces(Record record) {
        return has(record, SCAD_SUBLOCATION, "");
    }

    private static boolean has(Record record, CodeScheme scheme, String code) {
        if (record.origin().isEmpty() || !(record instanceof Event event)) {
            return false;
        }
        List<Coding> codings = event.codings();
        for (int i = 0; i < codings.size(); i++) {
            Coding coding = codings.get(i);
            if (coding.scheme().equals(scheme)
                    && (code.isEmpty() || coding.code().equals(code))) {
                return true;
            }
        }
        return false;
    }
}
