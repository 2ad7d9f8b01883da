package org.sitrep.event;

import org.sitrep.code.Term;

/** What sort of weapon was used. */
public enum WeaponKind implements Term {
    /** Rifles, pistols, machine guns and other small arms. */
    FIREARMS,

    /** Grenade launchers. */
    GRENADE_LAUNCHER,

    /** Hand grenades. */
    GRENADE,

    /** Mortars. */
    MORTAR,

    /** Guns and howitzers. */
    ARTILLERY,

    /** Rockets and missiles. */
    ROCKET_OR_MISSILE,

    /** Tanks. */
    TANK,

    /** Armoured personnel carriers and other armoured vehicles. */
    ARMOURED_VEHICLE,

    /** Aeroplanes and helicopters. */
    AIRCRAFT,

    /** Unmanned aircraft. */
    DRONE,

    /** Bombs, improvised devices, remotely set off explosives. */
    EXPLOSIVE_DEVICE,

    /** Mines. */
    LANDMINE,

    /** Explosives carried by the attacker. */
    SUICIDE_DEVICE,

    /** Heavy weapons, not further specified. */
    HEAVY_WEAPONS,

    /** Fire. */
    INCENDIARY,

    /** Blades, clubs, stones. */
    MELEE,

    /** A vehicle driven into people or things. */
    VEHICLE,

    /** Chemical agents. */
    CHEMICAL,

    /** Biological agents. */
    BIOLOGICAL,

    /** Radiological material. */
    RADIOLOGICAL,

    /** Nuclear weapons. */
    NUCLEAR,

    /** Tear gas, batons, water cannon and the like. */
    CROWD_CONTROL,

    /** Tools of sabotage. */
    SABOTAGE_EQUIPMENT,

    /** Attacks on computer systems. */
    CYBER,

    /** Imitations of weapons. */
    FAKE,

    /** Something else; the description says what. */
    OTHER,

    /** The source does not say. */
    UNKNOWN
}
