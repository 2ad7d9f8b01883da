package org.sitrep.io.json;

/** What a schema says of types, their attributes and the words of vocabularies, in plain text. */
public interface SchemaWords {
    /**
     * What is said of a type.
     *
     * @param type the type
     * @return one sentence or more
     */
    String type(Class<?> type);

    /**
     * What is said of an attribute of a type, or of a word of a vocabulary.
     *
     * @param type the type
     * @param member the name of its accessor, or of the constant
     * @return one sentence or more
     */
    String member(Class<?> type, String member);
}
