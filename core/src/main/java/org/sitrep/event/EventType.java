package org.sitrep.event;

import org.sitrep.code.Term;

/**
 * What happened, in Sitrep's own vocabulary.
 *
 * <p>It covers what the field's datasets tell apart, and no more. How their codes map to it is in the crosswalks; the
 * source's own code stays with the event as a {@link org.sitrep.code.Coding}, so that nothing is lost where the mapping is
 * not exact.
 */
public enum EventType implements Term {
    /** A war or armed conflict as a whole, or a stretch of it. */
    ARMED_CONFLICT(EventCategory.FIGHTING),
    /** An exchange of fire, a battle without a named change of territory. */
    ARMED_CLASH(EventCategory.FIGHTING),
    /** A short confrontation whose nature is not told. */
    CONFRONTATION(EventCategory.FIGHTING),
    /** One side opens fire on the other. */
    OPENING_OF_FIRE(EventCategory.FIGHTING),
    /** One side returns fire. */
    RETURN_OF_FIRE(EventCategory.FIGHTING),
    /** An attack by armed force; on whom is told by the participants. */
    ASSAULT(EventCategory.FIGHTING),
    /** A battle by which a government regains territory. */
    BATTLE_GOVERNMENT_REGAINS_TERRITORY(EventCategory.FIGHTING),
    /** A battle by which a non-state actor takes territory. */
    BATTLE_NON_STATE_ACTOR_TAKES_TERRITORY(EventCategory.FIGHTING),
    /** Violence between parties of which at least one is a state (UCDP type 1). */
    STATE_BASED_VIOLENCE(EventCategory.FIGHTING),
    /** Violence between organised groups of which none is a state (UCDP type 2). */
    NON_STATE_VIOLENCE(EventCategory.FIGHTING),
    /** Artillery, mortar or missile fire. */
    SHELLING(EventCategory.REMOTE_VIOLENCE),
    /** A strike from the air, by aircraft or drone. */
    AIR_STRIKE(EventCategory.REMOTE_VIOLENCE),
    /** A remotely set off explosive, a mine, an improvised device; a bombing. */
    EXPLOSION(EventCategory.REMOTE_VIOLENCE),
    /** An attacker sets off explosives carried on the body or in a vehicle. */
    SUICIDE_BOMBING(EventCategory.REMOTE_VIOLENCE),
    /** Grenades thrown or launched. */
    GRENADE_ATTACK(EventCategory.REMOTE_VIOLENCE),
    /** Use of a chemical weapon. */
    CHEMICAL_ATTACK(EventCategory.REMOTE_VIOLENCE),
    /** Use of a biological, radiological or nuclear weapon. */
    MASS_DESTRUCTION_ATTACK(EventCategory.REMOTE_VIOLENCE),
    /** Violence from afar, not further told. */
    REMOTE_ATTACK(EventCategory.REMOTE_VIOLENCE),
    /** A state or organised group kills civilians (UCDP type 3). */
    ONE_SIDED_VIOLENCE(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** An attack on people who do not fight. */
    ATTACK_ON_CIVILIANS(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** Sexual violence. */
    SEXUAL_VIOLENCE(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** Abduction, hostage taking, forced disappearance. */
    ABDUCTION(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** A person is killed for who he or she is; an attempt at it. */
    ASSASSINATION(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** Torture, beating, ill-treatment. */
    TORTURE(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** Killing on a large scale, mass expulsion, ethnic cleansing. */
    MASS_KILLING(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** A vehicle, ship or aircraft is taken by force. */
    HIJACKING(EventCategory.VIOLENCE_AGAINST_CIVILIANS),
    /** A peaceful demonstration. */
    PROTEST(EventCategory.DEMONSTRATION),
    /** A peaceful demonstration in which somebody intervenes without grave force. */
    PROTEST_WITH_INTERVENTION(EventCategory.DEMONSTRATION),
    /** Peaceful demonstrators met with force that kills or gravely wounds, or could. */
    EXCESSIVE_FORCE_AGAINST_PROTESTERS(EventCategory.DEMONSTRATION),
    /** A demonstration that turns violent. */
    VIOLENT_DEMONSTRATION(EventCategory.DEMONSTRATION),
    /** Violence by a crowd. */
    MOB_VIOLENCE(EventCategory.DEMONSTRATION),
    /** A riot. */
    RIOT(EventCategory.DEMONSTRATION),
    /** Work is stopped in protest. */
    STRIKE(EventCategory.DEMONSTRATION),
    /** Food is refused in protest. */
    HUNGER_STRIKE(EventCategory.DEMONSTRATION),
    /** A road, border, port or place is blocked. */
    BLOCKADE(EventCategory.COERCION),
    /** A place is surrounded and cut off. */
    SIEGE(EventCategory.COERCION),
    /** Arrests or detentions. */
    ARREST(EventCategory.COERCION),
    /** Property is looted, damaged or destroyed. */
    LOOTING_OR_DESTRUCTION(EventCategory.COERCION),
    /** Property or a place is seized. */
    SEIZURE(EventCategory.COERCION),
    /** Relations are cut or reduced, sanctions imposed, aid stopped. */
    SANCTION(EventCategory.COERCION),
    /** Rights are restricted: a curfew, censorship, a ban, martial law. */
    RESTRICTION(EventCategory.COERCION),
    /** People are expelled or deported. */
    EXPULSION(EventCategory.COERCION),
    /** An attack on computer systems. */
    CYBER_ATTACK(EventCategory.COERCION),
    /** Coercion by an authority, not further told. */
    REPRESSION(EventCategory.COERCION),
    /** Forces face each other over a position without fighting. */
    STANDOFF(EventCategory.MILITARY_POSTURE),
    /** Forces are mobilised, moved or put on alert. */
    MOBILISATION(EventCategory.MILITARY_POSTURE),
    /** A base or headquarters is set up. */
    BASE_ESTABLISHED(EventCategory.MILITARY_POSTURE),
    /** A weapon is found, seized or made harmless before use. */
    WEAPONS_USE_DISRUPTED(EventCategory.MILITARY_POSTURE),
    /** Fighting is stopped by agreement. */
    CEASEFIRE(EventCategory.DE_ESCALATION),
    /** A road, border, port or place is opened again. */
    BLOCKADE_LIFTED(EventCategory.DE_ESCALATION),
    /** Forces withdraw, retreat or surrender. */
    WITHDRAWAL(EventCategory.DE_ESCALATION),
    /** Prisoners, hostages or property are released. */
    RELEASE(EventCategory.DE_ESCALATION),
    /** A demand is met, a sanction or restriction eased. */
    CONCESSION(EventCategory.DE_ESCALATION),
    /** Weapons are given up. */
    DISARMAMENT(EventCategory.DE_ESCALATION),
    /** The parties negotiate. */
    NEGOTIATION(EventCategory.DIPLOMACY),
    /** People in office talk. */
    TALKS(EventCategory.DIPLOMACY),
    /** People in office talk by telephone. */
    TELEPHONE_TALKS(EventCategory.DIPLOMACY),
    /** Somebody mediates. */
    MEDIATION(EventCategory.DIPLOMACY),
    /** A visit is made or received. */
    VISIT(EventCategory.DIPLOMACY),
    /** An agreement is made. */
    AGREEMENT(EventCategory.DIPLOMACY),
    /** Cooperation in deed: economic, military, judicial. */
    COOPERATION(EventCategory.DIPLOMACY),
    /** Support, recognition, praise in diplomatic form. */
    DIPLOMATIC_COOPERATION(EventCategory.DIPLOMACY),
    /** Aid is given. */
    AID(EventCategory.DIPLOMACY),
    /** An investigation is made. */
    INVESTIGATION(EventCategory.DIPLOMACY),
    /** A public statement, not further told. */
    STATEMENT(EventCategory.SPEECH),
    /** Somebody appeals for something. */
    APPEAL(EventCategory.SPEECH),
    /** Somebody says that he or she will cooperate. */
    INTENT_TO_COOPERATE(EventCategory.SPEECH),
    /** Somebody demands something. */
    DEMAND(EventCategory.SPEECH),
    /** Somebody disapproves or condemns. */
    DISAPPROVAL(EventCategory.SPEECH),
    /** Somebody accuses. */
    ACCUSATION(EventCategory.SPEECH),
    /** Somebody refuses or rejects. */
    REJECTION(EventCategory.SPEECH),
    /** Somebody threatens. */
    THREAT(EventCategory.SPEECH),
    /** People flee or are moved from their homes. */
    DISPLACEMENT(EventCategory.DISPLACEMENT),
    /** Displaced people come back. */
    RETURN_HOME(EventCategory.DISPLACEMENT),
    /** Territory changes hands without a fight. */
    TRANSFER_OF_TERRITORY(EventCategory.CHANGE_OF_CONTROL),
    /** A group is founded, splits, joins, or changes its activity. */
    CHANGE_TO_GROUP(EventCategory.CHANGE_OF_CONTROL),
    /** Something of strategic importance, not further told. */
    STRATEGIC_DEVELOPMENT(EventCategory.OTHER),
    /** Violence of which the kind is not told. */
    UNCONVENTIONAL_VIOLENCE(EventCategory.OTHER),
    /** Something else; the codings or the note say what. */
    OTHER(EventCategory.OTHER),
    /** The source does not say what happened. */
    UNKNOWN(EventCategory.OTHER);

    private final EventCategory category;

    EventType(EventCategory category) {
        this.category = category;
    }

    /**
     * The group that the type belongs to.
     *
     * @return the category
     */
    public EventCategory category() {
        return category;
    }
}
