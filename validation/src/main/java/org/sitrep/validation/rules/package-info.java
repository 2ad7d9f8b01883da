/**
 * Sitrep's own rules, each one class; found through {@link java.util.ServiceLoader}, and therefore not exported.
 */
@NullMarked
package org.sitrep.validation.rules;

import org.jspecify.annotations.NullMarked;
