package org.sitrep.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ModuleShapeTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sitrep.validation");

    @Test
    void validationNeedsCoreAndIoAndJacksonsStreamsAndShapesAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.sitrep..",
                        "com.fasterxml.jackson.core..",
                        "org.locationtech.jts..",
                        "org.jspecify.annotations",
                        "org.immutables.value..")
                .check(CLASSES);
    }

    @Test
    void jacksonIsOnlyInWhatWritesJson() {
        classes()
                .that()
                .haveNameNotMatching(".*\\.(\\w+Report|\\w+Json|Sarif\\w+)")
                .or()
                .arePublic()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void shapesOnTheMapAreOnlyInTheRulesOfGeography() {
        classes()
                .that()
                .resideOutsideOfPackage("org.sitrep.validation.rules.geography")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.locationtech..")
                .check(CLASSES);
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching("org.sitrep.validation.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void rulesAreFoundAndNotCalledByName() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.sitrep.validation.rules..")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Rules")
                .should()
                .onlyBeCalled()
                .byClassesThat()
                .resideInAnyPackage("org.sitrep.validation.rules..")
                .check(CLASSES);
    }
}
