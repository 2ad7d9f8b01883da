package org.sitrep.validation.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The house style of the generated values of this module; that of the core is not exported. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        typeBuilder = "*Builder",
        builder = "new",
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class},
        limitStringLengthInToString = 200)
public @interface ValidationValue {}
