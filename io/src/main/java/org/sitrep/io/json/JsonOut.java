package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Where values are written to, and what was written there before.
 *
 * @param generator where to
 * @param scope what was written whole before
 * @param layouts how the rows of origins are written
 */
record JsonOut(JsonGenerator generator, JsonScope scope, OriginForms layouts) {}
