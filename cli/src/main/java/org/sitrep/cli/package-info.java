/**
 * The {@code sitrep} command; {@link org.sitrep.cli.Cli} is its door.
 *
 * <p>Each subcommand is one class, all of them thin: reading, converting and judging is done by the modules below.
 */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
