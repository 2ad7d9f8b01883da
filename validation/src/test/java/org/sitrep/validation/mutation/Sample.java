package org.sitrep.validation.mutation;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A real file, and the ways to damage its rows.
 *
 * @param path its path below {@code shared/samples}
 * @param charset its charset
 * @param delimiter what parts its cells
 * @param quoting whether cells may stand in quotes
 * @param firstRow the index of the first row with data
 * @param mutations the ways to damage it
 */
record Sample(String path, Charset charset, char delimiter, boolean quoting, int firstRow, List<Mutation> mutations) {}
