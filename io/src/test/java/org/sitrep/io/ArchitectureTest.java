package org.sitrep.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    /** The one package whose purpose is to show a library: an optional module for Jackson. */
    private static final String FOR_JACKSON = "org.sitrep.io.jackson";

    private static JavaClasses all() throws URISyntaxException {
        return new ClassFileImporter()
                .importPath(Path.of(RecordReader.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    @Test
    void ioNeedsCoreAndItsThreeLibrariesAlone() throws URISyntaxException {
        classes()
                .that()
                .resideInAPackage("org.sitrep..")
                .and()
                .resideOutsideOfPackage(FOR_JACKSON)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.sitrep",
                        "org.sitrep.casualty..",
                        "org.sitrep.code..",
                        "org.sitrep.dataset..",
                        "org.sitrep.event..",
                        "org.sitrep.finding..",
                        "org.sitrep.id..",
                        "org.sitrep.internal..",
                        "org.sitrep.party..",
                        "org.sitrep.place..",
                        "org.sitrep.source..",
                        "org.sitrep.statement..",
                        "org.sitrep.time..",
                        "org.sitrep.io..",
                        "com.fasterxml.jackson.core..",
                        "com.google.common..",
                        "com.github.luben.zstd..",
                        "org.jspecify.annotations",
                        "org.immutables.value..")
                .check(all());
    }

    @Test
    void onlyThePackageForJacksonNeedsItsDatabind() throws URISyntaxException {
        noClasses()
                .that()
                .resideOutsideOfPackage(FOR_JACKSON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", FOR_JACKSON)
                .check(all());
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() throws URISyntaxException {
        slices().matching("org.sitrep.io.(*)..").should().beFreeOfCycles().check(all());
    }

    @Test
    void nothingExportedShowsALibrary() throws URISyntaxException {
        List<JavaClass> exposed = all().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().equals("org.sitrep.io.json"))
                .filter(type -> !type.getPackageName().equals(FOR_JACKSON))
                .toList();
        List<String> leaks = exposed.stream()
                .flatMap(type -> Stream.concat(
                        type.getCodeUnits().stream()
                                .filter(ArchitectureTest::isVisible)
                                .filter(unit -> Stream.concat(
                                                unit.getRawParameterTypes().stream(),
                                                Stream.of(unit.getRawReturnType()))
                                        .anyMatch(ArchitectureTest::isForeign))
                                .map(JavaCodeUnit::getFullName),
                        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                                .filter(ArchitectureTest::isForeign)
                                .map(JavaClass::getName)))
                .toList();
        assertThat(exposed).hasSizeGreaterThan(25);
        assertThat(leaks).isEmpty();
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith("com.") || name.equals("org.sitrep.io.json");
    }
}
