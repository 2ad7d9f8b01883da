package org.sitrep.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of the generated values: callers see {@code Noun} and {@code NounBuilder} and nothing else.
 *
 * <p>Attributes are {@code List} and {@code SortedMap} only, since sets and maps of the JDK have no stable order.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        typeBuilder = "*Builder",
        builder = "new",
        jdkOnly = true,
        deferCollectionAllocation = true,
        jdk9Collections = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "casualty:casualties",
            "tie:ties",
            "party:parties",
            "country:countries",
            "addressee:addressees",
            "accused:accused",
            "relay:relays",
            "aboutEvent:aboutEvents",
            "aboutClaim:aboutClaims",
            "aboutStatement:aboutStatements"
        },
        allowedClasspathAnnotations = {Override.class},
        limitStringLengthInToString = 200)
public @interface SitrepValue {}
