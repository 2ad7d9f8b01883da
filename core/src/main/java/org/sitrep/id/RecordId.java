package org.sitrep.id;

/**
 * The identifier of anything that another record can refer to.
 *
 * <p>Each kind has a type of its own, so that an event's id cannot be taken for a party's.
 */
public sealed interface RecordId permits ClaimId, EventId, PartyId, SourceId, StatementId {
    /**
     * The identifier as its dataset writes it.
     *
     * @return the value; never blank
     */
    String value();
}
