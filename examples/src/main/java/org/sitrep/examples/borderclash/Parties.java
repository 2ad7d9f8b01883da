package org.sitrep.examples.borderclash;

import static org.sitrep.party.TieKind.BASED_IN;
import static org.sitrep.party.TieKind.HOLDS_OFFICE_IN;
import static org.sitrep.party.TieKind.MEMBER_OF;
import static org.sitrep.party.TieKind.NATIONAL_OF;
import static org.sitrep.party.TieKind.ORGAN_OF;

import java.util.List;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;

/**
 * Step 1, who: every party of the two reports, in the order in which they come up.
 *
 * <p>A party has an id of our making, a kind, the name that the report uses, and ties. Ties name the other party by its id,
 * so that their order does not matter.
 */
final class Parties {
    private Parties() {}

    // ---- Report A ----

    /* Its members are tied to it by MEMBER_OF: a tie is said once, by the party that is something to the other. */
    static final Party CSTO = Party.builder()
            .id(PartyId.of("p-csto"))
            .kind(PartyKind.INTERGOVERNMENTAL_ORGANISATION)
            .name("Collective Security Treaty Organization")
            .addAlias("CSTO")
            .build();

    /* An office is a tie that names the office. */
    static final Party ZAS = Party.builder()
            .id(PartyId.of("p-zas"))
            .kind(PartyKind.PERSON)
            .name("Stanislav Zas")
            .addTie(office("Secretary General", "p-csto"))
            .build();

    static final Party ZAINETDINOV = Party.builder()
            .id(PartyId.of("p-zainetdinov"))
            .kind(PartyKind.PERSON)
            .name("Vladimir Zainetdinov")
            .addTie(office("spokesman", "p-csto"))
            .build();

    static final Party CSTO_PRESS = Party.builder()
            .id(PartyId.of("p-csto-press"))
            .kind(PartyKind.ORGAN)
            .name("CSTO press service")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-csto")))
            .build();

    /* A country is a code of a country scheme, so that other datasets can be joined to it. */
    static final Party KGZ = Party.builder()
            .id(PartyId.of("p-kgz"))
            .kind(PartyKind.STATE)
            .name("Kyrgyzstan")
            .addAlias("Kyrgyz Republic")
            .addCountry(Places.KYRGYZSTAN)
            .addTie(PartyTie.of(MEMBER_OF, PartyId.of("p-csto")))
            .build();

    static final Party TJK = Party.builder()
            .id(PartyId.of("p-tjk"))
            .kind(PartyKind.STATE)
            .name("Tajikistan")
            .addAlias("Republic of Tajikistan")
            .addCountry(Places.TAJIKISTAN)
            .addTie(PartyTie.of(MEMBER_OF, PartyId.of("p-csto")))
            .build();

    static final Party MAHMUDZODA = Party.builder()
            .id(PartyId.of("p-mahmudzoda"))
            .kind(PartyKind.PERSON)
            .name("Nasrullo Mahmudzoda")
            .addTie(office("Secretary of the Security Council", "p-tjk"))
            .build();

    static final Party IMANKULOV = Party.builder()
            .id(PartyId.of("p-imankulov"))
            .kind(PartyKind.PERSON)
            .name("Marat Imankulov")
            .addTie(office("Secretary of the Security Council", "p-kgz"))
            .build();

    static final Party GKNB = Party.builder()
            .id(PartyId.of("p-gknb"))
            .kind(PartyKind.STATE_AGENCY)
            .name("State Committee for National Security of Kyrgyzstan")
            .addAlias("GKNB")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-kgz")))
            .build();

    static final Party KGZ_BORDER = Party.builder()
            .id(PartyId.of("p-kgz-border"))
            .kind(PartyKind.STATE_FORCES)
            .name("Border Service of the GKNB")
            .addAlias("border units of the GKNB")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-gknb")))
            .build();

    /* A party need not be an institution: whoever the report lets act is one, under the names it uses. */
    static final Party TJK_FORCES = Party.builder()
            .id(PartyId.of("p-tjk-forces"))
            .kind(PartyKind.STATE_FORCES)
            .name("Tajik servicemen")
            .addAlias("Tajik border troops")
            .addAlias("the Tajik side")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-tjk")))
            .build();

    static final Party TJK_BORDER = Party.builder()
            .id(PartyId.of("p-tjk-border"))
            .kind(PartyKind.STATE_FORCES)
            .name("Border service of Tajikistan")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-tjk")))
            .build();

    static final Party TJK_CITIZENS = Party.builder()
            .id(PartyId.of("p-tjk-citizens"))
            .kind(PartyKind.CIVILIANS)
            .name("citizens of Tajikistan who blocked the road")
            .addTie(PartyTie.of(NATIONAL_OF, PartyId.of("p-tjk")))
            .build();

    static final Party KGZ_RESIDENTS = Party.builder()
            .id(PartyId.of("p-kgz-residents"))
            .kind(PartyKind.CIVILIANS)
            .name("residents of Kyrgyz border settlements")
            .addTie(PartyTie.of(NATIONAL_OF, PartyId.of("p-kgz")))
            .build();

    /* Media pass statements on, and speak for themselves; p-rus comes with report B. */
    static final Party RIA = Party.builder()
            .id(PartyId.of("p-ria"))
            .kind(PartyKind.MEDIA)
            .name("RIA Novosti")
            .addTie(PartyTie.of(NATIONAL_OF, PartyId.of("p-rus")))
            .build();

    static final Party NEWS_24KG = Party.builder()
            .id(PartyId.of("p-24kg"))
            .kind(PartyKind.MEDIA)
            .name("24.kg")
            .addTie(PartyTie.of(NATIONAL_OF, PartyId.of("p-kgz")))
            .build();

    // ---- Report B, besides those of report A ----

    /* Somebody known by the office only: a person without a name. That it is Imankulov again is not said here. */
    static final Party KGZ_SC_HEAD = Party.builder()
            .id(PartyId.of("p-kgz-sc-head"))
            .kind(PartyKind.PERSON)
            .addTie(office("head of the Security Council", "p-kgz"))
            .build();

    static final Party TJK_SC_HEAD = Party.builder()
            .id(PartyId.of("p-tjk-sc-head"))
            .kind(PartyKind.PERSON)
            .addTie(office("head of the Security Council", "p-tjk"))
            .build();

    static final Party KGZ_FORCES = Party.builder()
            .id(PartyId.of("p-kgz-forces"))
            .kind(PartyKind.STATE_FORCES)
            .name("Kyrgyz troops")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-kgz")))
            .build();

    static final Party TJK_PATROL = Party.builder()
            .id(PartyId.of("p-tjk-patrol"))
            .kind(PartyKind.STATE_FORCES)
            .name("Tajik patrol guards")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-tjk")))
            .build();

    static final Party ISFARA = Party.builder()
            .id(PartyId.of("p-isfara"))
            .kind(PartyKind.LOCAL_GOVERNMENT)
            .name("authorities of Isfara")
            .addTie(PartyTie.of(ORGAN_OF, PartyId.of("p-tjk")))
            .build();

    static final Party OSCE = Party.builder()
            .id(PartyId.of("p-osce"))
            .kind(PartyKind.INTERGOVERNMENTAL_ORGANISATION)
            .name("Organization for Security and Co-operation in Europe")
            .addAlias("OSCE")
            .build();

    /* Of Poland, which is no party here: the country code says so. */
    static final Party POL_OSCE = Party.builder()
            .id(PartyId.of("p-pol-osce"))
            .kind(PartyKind.STATE_AGENCY)
            .name("Polish mission to the OSCE")
            .addCountry(Places.POLAND)
            .build();

    /* The report says Moscow: another name. Ties of one kind may lead to several parties. */
    static final Party RUS = Party.builder()
            .id(PartyId.of("p-rus"))
            .kind(PartyKind.STATE)
            .name("Russia")
            .addAlias("Moscow")
            .addCountry(Places.RUSSIA)
            .addTie(PartyTie.of(MEMBER_OF, PartyId.of("p-csto")))
            .addTie(PartyTie.of(BASED_IN, PartyId.of("p-kgz")))
            .addTie(PartyTie.of(BASED_IN, PartyId.of("p-tjk")))
            .build();

    /* Media that the report does not name. */
    static final Party RUS_MEDIA = Party.builder()
            .id(PartyId.of("p-rus-media"))
            .kind(PartyKind.MEDIA)
            .addTie(PartyTie.of(NATIONAL_OF, PartyId.of("p-rus")))
            .build();

    static final Party TJK_VILLAGERS = Party.builder()
            .id(PartyId.of("p-tjk-villagers"))
            .kind(PartyKind.CIVILIANS)
            .name("villagers on the Tajik side")
            .addTie(PartyTie.of(NATIONAL_OF, PartyId.of("p-tjk")))
            .build();

    static List<Party> all() {
        return List.of(
                CSTO,
                ZAS,
                ZAINETDINOV,
                CSTO_PRESS,
                KGZ,
                TJK,
                MAHMUDZODA,
                IMANKULOV,
                GKNB,
                KGZ_BORDER,
                TJK_FORCES,
                TJK_BORDER,
                TJK_CITIZENS,
                KGZ_RESIDENTS,
                RIA,
                NEWS_24KG,
                KGZ_SC_HEAD,
                TJK_SC_HEAD,
                KGZ_FORCES,
                TJK_PATROL,
                ISFARA,
                OSCE,
                POL_OSCE,
                RUS,
                RUS_MEDIA,
                TJK_VILLAGERS);
    }

    private static PartyTie office(String office, String party) {
        return PartyTie.builder()
                .kind(HOLDS_OFFICE_IN)
                .party(PartyId.of(party))
                .office(office)
                .build();
    }
}
