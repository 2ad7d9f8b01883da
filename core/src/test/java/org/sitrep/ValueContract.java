package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What every value with a builder must do. */
public final class ValueContract {
    private static final Set<String> NO_ATTRIBUTES = Set.of("toBuilder", "hashCode", "toString", "recordId");

    private ValueContract() {}

    /**
     * Checks a type against a value with every attribute set and one with the required ones alone.
     *
     * @param type the type
     * @param full makes a value with every attribute set, none to its default; each call a new one
     * @param least makes a value with the required attributes alone
     * @param required the names of the required attributes
     * @param <T> the type
     */
    public static <T> void check(Class<T> type, Supplier<T> full, Supplier<T> least, String... required) {
        T value = full.get();
        assertThat(value).isEqualTo(full.get()).isNotSameAs(full.get()).hasSameHashCodeAs(full.get());
        assertThat(value).isNotEqualTo(least.get()).isNotEqualTo("a text");
        assertThat(value.toString()).startsWith(type.getSimpleName() + "{");
        assertThat(rebuilt(value)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(rebuilt(least.get())).isEqualTo(least.get());
        Object defaults = least.get();
        for (Method attribute : attributes(type)) {
            Object set = invoke(attribute, value);
            Object unset = invoke(attribute, defaults);
            if (Arrays.asList(required).contains(attribute.getName())) {
                continue;
            }
            assertThat(set).as("%s must be set in the full value", attribute).isNotEqualTo(unset);
            assertThat(unset)
                    .as("%s by default", attribute)
                    .satisfiesAnyOf(
                            empty -> assertThat(empty).isEqualTo(Optional.empty()),
                            empty -> assertThat(empty).isEqualTo(List.of()),
                            empty -> assertThat(empty).isEqualTo(false),
                            empty -> assertThat(empty).hasToString("UNKNOWN"));
            if (set instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
        missingAttributesAreNamed(value, required);
        nullIsRefused(value);
    }

    private static void missingAttributesAreNamed(Object value, String... required) {
        Object empty = emptyBuilder(value);
        Method build = method(empty, "build");
        if (required.length == 0) {
            assertThat(invoke(build, empty)).isNotNull();
        } else {
            assertThatThrownBy(() -> invoke(build, empty))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll(required);
        }
    }

    private static void nullIsRefused(Object value) {
        for (Method setter : emptyBuilder(value).getClass().getDeclaredMethods()) {
            boolean takesOne = Modifier.isPublic(setter.getModifiers())
                    && !Modifier.isStatic(setter.getModifiers())
                    && setter.getParameterCount() == 1
                    && !setter.getParameterTypes()[0].isPrimitive();
            if (takesOne) {
                Object builder = emptyBuilder(value);
                assertThatNullPointerException()
                        .as("%s", setter)
                        .isThrownBy(() -> invoke(setter, builder, Nothing.<Object>given()));
            }
        }
    }

    private static Object rebuilt(Object value) {
        Object builder = invoke(method(value, "toBuilder"), value);
        return invoke(method(builder, "build"), builder);
    }

    private static Object emptyBuilder(Object value) {
        Class<?> builder = invoke(method(value, "toBuilder"), value).getClass();
        try {
            return builder.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(builder + " has no public constructor", e);
        }
    }

    private static List<Method> attributes(Class<?> type) {
        List<Method> attributes = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && !NO_ATTRIBUTES.contains(method.getName())) {
                attributes.add(method);
            }
        }
        assertThat(attributes).isNotEmpty();
        return attributes;
    }

    private static Method method(Object target, String name) {
        return Stream.concat(
                        Stream.of(target.getClass()),
                        Arrays.stream(target.getClass().getInterfaces()))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(target.getClass() + " has no " + name));
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(method + " failed", e);
        } catch (IllegalAccessException e) {
            throw new LinkageError(method + " is not accessible", e);
        }
    }
}
