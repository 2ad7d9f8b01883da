/**
 * A format of one's own: how Sitrep is taught to read and write files that it does not know.
 *
 * <p>{@link org.sitrep.examples.fieldlog.FieldLogFormat} is found through {@link java.util.ServiceLoader}: it is named in {@code
 * META-INF/services/org.sitrep.io.Format} for the class path and under {@code provides} in {@code module-info.java} for
 * the module path. From then on every door of Sitrep takes its files, the {@code sitrep} command too.
 */
@NullMarked
package org.sitrep.examples.fieldlog;

import org.jspecify.annotations.NullMarked;
