package org.sitrep.party;

import org.sitrep.code.Term;

/** What sort of party it is. */
public enum PartyKind implements Term {
    /** A state, or its government as a whole. */
    STATE,

    /** Armed forces, police, border troops of a state. */
    STATE_FORCES,

    /** An organ of a state that is not armed forces: a ministry, a committee, a mission. */
    STATE_AGENCY,

    /** The authorities of a region, district or town. */
    LOCAL_GOVERNMENT,

    /** An organisation of states. */
    INTERGOVERNMENTAL_ORGANISATION,

    /** A part of an organisation, such as its press service. */
    ORGAN,

    /** A group fighting to replace a government or to separate from a state (ACLED inter 2). */
    REBEL_GROUP,

    /** An armed group used for political ends (ACLED inter 3). */
    POLITICAL_MILITIA,

    /** An armed group of a community, an ethnicity, a religion (ACLED inter 4). */
    IDENTITY_MILITIA,

    /** An armed group that is not a state's, of whatever sort. */
    ARMED_GROUP,

    /** Forces from abroad, and others (ACLED inter 8). */
    EXTERNAL_FORCES,

    /** Organised crime. */
    CRIMINAL_GROUP,

    /** A political party, a movement, the opposition. */
    POLITICAL_PARTY,

    /** People who riot (ACLED inter 5). */
    RIOTERS,

    /** People who protest without violence (ACLED inter 6). */
    PROTESTERS,

    /** People who do not fight: residents, citizens, villagers (ACLED inter 7). */
    CIVILIANS,

    /** One person, named or by office. */
    PERSON,

    /** A news agency, newspaper, broadcaster, website. */
    MEDIA,

    /** An organisation that is neither a state's nor a business. */
    NON_GOVERNMENTAL_ORGANISATION,

    /** A company, or business as a whole. */
    BUSINESS,

    /** A religious community or its institutions. */
    RELIGIOUS_GROUP,

    /** An ethnic community. */
    ETHNIC_GROUP,

    /** People of one calling: labour, students, health workers, lawyers. */
    PROFESSIONAL_GROUP,

    /** Something else; the codings or the note say what. */
    OTHER,

    /** The source does not say. */
    UNKNOWN
}
