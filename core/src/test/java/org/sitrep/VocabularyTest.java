package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.CountKind;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.code.CameoLevel;
import org.sitrep.code.MatchRelation;
import org.sitrep.code.Term;
import org.sitrep.event.EventCategory;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.WeaponKind;
import org.sitrep.finding.Severity;
import org.sitrep.party.PartyKind;
import org.sitrep.party.TieKind;
import org.sitrep.place.PlaceExtent;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.statement.Medium;
import org.sitrep.statement.SpeechAct;
import org.sitrep.time.TimePrecision;

class VocabularyTest {
    /** The vocabularies that are tested here. */
    static final List<Class<? extends Enum<?>>> VOCABULARIES = List.of(
            ClaimStatus.class,
            CountKind.class,
            Harm.class,
            CameoLevel.class,
            MatchRelation.class,
            VictimGroup.class,
            VictimStatus.class,
            EventCategory.class,
            EventType.class,
            LinkKind.class,
            ParticipantRole.class,
            WeaponKind.class,
            Severity.class,
            PartyKind.class,
            TieKind.class,
            PlaceKind.class,
            PlaceExtent.class,
            PlacePrecision.class,
            Medium.class,
            SpeechAct.class,
            TimePrecision.class);

    static Stream<Class<? extends Enum<?>>> vocabularies() {
        return VOCABULARIES.stream();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    <T extends Enum<T> & Term> void everyWordIsFoundByItsCode(Class<T> vocabulary) {
        Set<String> codes = new HashSet<>();
        for (T word : vocabulary.getEnumConstants()) {
            assertThat(word.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(codes.add(word.code()))
                    .as("%s is the code of one word", word.code())
                    .isTrue();
            assertThat(Term.find(vocabulary, word.code())).contains(word);
            assertThat(Term.find(vocabulary, word.code().toUpperCase(Locale.ROOT)))
                    .contains(word);
        }
        assertThat(Term.find(vocabulary, "no-such-word")).isEmpty();
        assertThat(Term.find(vocabulary, "")).isEmpty();
        assertThat(codes).isNotEmpty();
    }

    @Test
    void codesAreLowerCaseWithHyphens() {
        assertThat(EventType.ARMED_CLASH.code()).isEqualTo("armed-clash");
        assertThat(CountKind.NONE_REPORTED.code()).isEqualTo("none-reported");
        assertThat(PlacePrecision.ADMIN2.code()).isEqualTo("admin2");
    }

    @Test
    void codesDoNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(EventType.SHELLING.code()).isEqualTo("shelling");
            assertThat(Term.find(EventType.class, "SIEGE")).contains(EventType.SIEGE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void precisionsGoFromTheFinestToTheCoarsest() {
        assertThat(Arrays.asList(TimePrecision.values())).isSorted().startsWith(TimePrecision.SECOND);
        assertThat(TimePrecision.WEEK).isGreaterThan(TimePrecision.DAY).isLessThan(TimePrecision.MONTH);
    }
}
