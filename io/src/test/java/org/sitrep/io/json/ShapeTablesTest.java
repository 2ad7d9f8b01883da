package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No attribute of a value can be forgotten: the tables have exactly the accessors of the types. */
class ShapeTablesTest {
    static Stream<JsonShape<?, ?>> tables() {
        return Stream.of(
                Shapes.CODING,
                Shapes.COORDINATES,
                Shapes.PLACE,
                Shapes.WHOLE_SOURCE,
                Shapes.TIE,
                Shapes.WHOLE_PARTY,
                Shapes.ATTRIBUTION,
                Shapes.QUOTE,
                Shapes.STATEMENT,
                Shapes.BREAKDOWN,
                Shapes.CLAIM,
                Shapes.PARTICIPANT,
                Shapes.WEAPON,
                Shapes.LINK,
                Shapes.EVENT,
                Shapes.DATASET);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableHasTheAccessorsOfItsTypeAndNothingElse(JsonShape<?, ?> table) {
        assertThat(table.members())
                .extracting(JsonMember::name)
                .as(table.type().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(accessors(table.type()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableSaysOfEachAttributeWhetherItIsAListAsTheTypeDoes(JsonShape<?, ?> table) throws NoSuchMethodException {
        for (JsonMember<?, ?, ?> member : table.members()) {
            assertThat(member.list())
                    .as(table.type().getSimpleName() + "." + member.name())
                    .isEqualTo(table.type().getMethod(member.name()).getReturnType() == List.class);
        }
    }

    private static List<String> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> !name.equals("toBuilder"))
                .toList();
    }
}
