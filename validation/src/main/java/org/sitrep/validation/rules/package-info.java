/**
 * Sitrep's own rules, listed by {@link org.sitrep.validation.rules.StandardRules}; not exported. Each is one class in the package
 * of what it is about.
 */
@NullMarked
package org.sitrep.validation.rules;

import org.jspecify.annotations.NullMarked;
