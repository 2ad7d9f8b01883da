package org.sitrep.validation.rules.ucdp;

import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.io.ColumnKey;

/** The column that copies on HDX have more than UCDP's own files: three letters of ISO 3166-1. */
final class UcdpIso3 {
    static final ColumnKey<String> KEY = ColumnKey.text("iso3");

    private UcdpIso3() {}

    static Optional<Country> find(String letters) {
        return Countries.find(CodeScheme.ISO3166_ALPHA3, letters);
    }
}
