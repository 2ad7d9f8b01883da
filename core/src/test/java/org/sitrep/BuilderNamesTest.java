package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BuilderNamesTest {
    /** The methods that add one value to a list, next to which stand the plural and {@code addAll}. */
    private static final Map<String, String> ADDERS = Map.ofEntries(
            Map.entry("CasualtyClaimBuilder", "addBreakdown addCoding"),
            Map.entry(
                    "EventBuilder",
                    "addAttestedBy addCasualty addCoding addLink addParticipant addPlace addSource addTag addWeapon"),
            Map.entry("FindingBuilder", "addRecord"),
            Map.entry("PartyBuilder", "addAlias addCoding addCountry addIdentifier addTie"),
            Map.entry("PlaceBuilder", "addCoding addCountry"),
            Map.entry("AttributionBuilder", "addRelay"),
            Map.entry(
                    "StatementBuilder",
                    "addAboutClaim addAboutEvent addAboutStatement addAccused addAddressee addCoding addSpeaker addTag"),
            Map.entry("WeaponBuilder", "addCoding"));

    @Test
    void listsAreFilledByTheSingularOfTheirName() throws URISyntaxException {
        Map<String, String> found = new TreeMap<>();
        for (JavaClass type : MainClasses.all()) {
            if (type.isTopLevelClass() && type.getSimpleName().endsWith("Builder")) {
                TreeSet<String> adders = new TreeSet<>();
                for (JavaMethod method : type.getMethods()) {
                    boolean takesOne = method.getRawParameterTypes().size() == 1
                            && !method.getRawParameterTypes().get(0).isArray();
                    if (takesOne && method.getName().matches("add(?!All)[A-Z].*")) {
                        adders.add(method.getName());
                    }
                }
                if (!adders.isEmpty()) {
                    found.put(type.getSimpleName(), String.join(" ", adders));
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(ADDERS);
    }

    @Test
    void everyBuilderBuildsAndCopies() throws URISyntaxException {
        for (JavaClass type : MainClasses.all()) {
            if (type.isTopLevelClass() && type.getSimpleName().endsWith("Builder")) {
                assertThat(type.getMethods()).extracting(JavaMethod::getName).contains("build", "from");
                String value = type.getName().substring(0, type.getName().length() - "Builder".length());
                assertThat(type.getMethod("from", value).getRawReturnType().getName())
                        .isEqualTo(type.getName());
            }
        }
    }
}
