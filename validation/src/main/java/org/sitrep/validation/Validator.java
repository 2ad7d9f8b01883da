package org.sitrep.validation;

/** Validates. */
public interface Validator {}
