package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicTypesTest {
    /** Vocabularies and ids are tested together. */
    private static boolean isTestedElsewhere(JavaClass type) {
        return type.isAssignableTo("org.sitrep.id.RecordId")
                || VocabularyTest.VOCABULARIES.stream().anyMatch(type::isEquivalentTo);
    }

    @Test
    void everyPublicTypeHasATestThatBearsItsName() throws URISyntaxException {
        Set<String> types = publicTypes()
                .filter(type -> !isTestedElsewhere(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(types).hasSizeGreaterThan(20).contains("org.sitrep.time.EventTime", "org.sitrep.event.Event");
        assertThat(types)
                .allSatisfy(type -> assertThat(PublicTypesTest.class
                                .getClassLoader()
                                .getResource(type.replace('.', '/') + "Test.class"))
                        .as("a test of %s", type)
                        .isNotNull());
    }

    @Test
    void everyVocabularyIsTested() throws URISyntaxException {
        assertThat(publicTypes()
                        .filter(type -> type.isEnum() && type.isAssignableTo("org.sitrep.code.Term"))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        VocabularyTest.VOCABULARIES.stream().map(Class::getName).toList());
    }

    @Test
    void theListOfExportedPackagesIsTheOneOfTheDesign() throws URISyntaxException {
        assertThat(exported())
                .containsExactlyInAnyOrder(
                        "org.sitrep.casualty",
                        "org.sitrep.code",
                        "org.sitrep.dataset",
                        "org.sitrep.event",
                        "org.sitrep.finding",
                        "org.sitrep.id",
                        "org.sitrep.party",
                        "org.sitrep.place",
                        "org.sitrep.source",
                        "org.sitrep.statement",
                        "org.sitrep.time");
    }

    private static Set<String> exported() throws URISyntaxException {
        return MainClasses.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> publicTypes() throws URISyntaxException {
        Set<String> exported = exported();
        return MainClasses.all().stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isTopLevelClass()
                        && !type.getSimpleName().endsWith("Builder")
                        && !type.getSimpleName().equals("package-info"));
    }
}
