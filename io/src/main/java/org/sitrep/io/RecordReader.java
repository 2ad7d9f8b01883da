package org.sitrep.io;

/** Reads. */
public interface RecordReader {}
