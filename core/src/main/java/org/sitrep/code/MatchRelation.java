package org.sitrep.code;

/**
 * How the target of a match relates to its source: the mapping relations of SKOS, section 10.
 *
 * <p>The direction is that of SKOS: {@code source broadMatch target} says that the target is the broader of the two.
 */
public enum MatchRelation implements Term {
    /** The target means the same (skos:exactMatch). */
    EXACT,

    /** The target means nearly the same and may stand for the source in most uses (skos:closeMatch). */
    CLOSE,

    /** The target is broader than the source; something is lost (skos:broadMatch). */
    BROAD,

    /** The target is narrower than the source; it may say too much (skos:narrowMatch). */
    NARROW,

    /** The target is akin, neither broader nor narrower (skos:relatedMatch). */
    RELATED;

    /**
     * The relation as seen from the target: broad and narrow change places, the others stay.
     *
     * @return the inverse relation
     */
    public MatchRelation inverse() {
        return switch (this) {
            case BROAD -> NARROW;
            case NARROW -> BROAD;
            case EXACT, CLOSE, RELATED -> this;
        };
    }
}
