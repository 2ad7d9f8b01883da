package org.sitrep;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.dataset.Record;

class ArchitectureTest {
    @Test
    void coreNeedsTheJdkAndTheNullnessAnnotationsAlone() throws URISyntaxException {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", "org.sitrep..", "org.immutables.value")
                .check(MainClasses.all());
        assertThat(MainClasses.descriptor().requires())
                .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() throws URISyntaxException {
        // A sealed type names its kinds, and they name it: the one circle there is.
        slices().matching("org.sitrep.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(equivalentTo(Record.class), alwaysTrue())
                .check(MainClasses.all());
    }

    @Test
    void internalsAreInNoPublicSignature() throws URISyntaxException {
        Set<JavaClass> exposed = MainClasses.all().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !isInternal(type))
                .collect(Collectors.toSet());
        List<String> leaks = exposed.stream()
                .flatMap(type -> Stream.concat(
                        type.getCodeUnits().stream()
                                .filter(ArchitectureTest::isVisible)
                                .filter(unit -> Stream.concat(
                                                unit.getRawParameterTypes().stream(),
                                                Stream.of(unit.getRawReturnType()))
                                        .anyMatch(ArchitectureTest::isInternal))
                                .map(JavaCodeUnit::getFullName),
                        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                                .filter(ArchitectureTest::isInternal)
                                .map(JavaClass::getName)))
                .toList();
        assertThat(exposed).hasSizeGreaterThan(50);
        assertThat(leaks).isEmpty();
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().contains(".internal");
    }
}
