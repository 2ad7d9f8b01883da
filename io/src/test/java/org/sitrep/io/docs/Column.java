package org.sitrep.io.docs;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sitrep.io.ColumnKey;

/**
 * A column as its class of columns declares it.
 *
 * @param constant the name of the constant with its class: {@code AcledColumns.NOTES}; empty if there is none
 * @param key the constant
 * @param type what its cells are, in words
 * @param meaning what its documentation comment says
 */
record Column(String constant, ColumnKey<?> key, String type, String meaning) {
    private static final Map<Type, String> WORDS = Map.of(
            String.class, "text",
            Long.class, "whole number",
            Double.class, "number",
            Boolean.class, "flag",
            LocalDate.class, "day",
            LocalDateTime.class, "time");

    /** A column without a constant that users can reach. */
    static Column withoutConstant(ColumnKey<?> key) {
        return new Column("", key, "text", "");
    }

    /** The columns that a class declares, in the order of its source. */
    static List<Column> of(Class<?> declaring) {
        List<String> order = Sources.names(declaring);
        List<Column> columns = new ArrayList<>();
        for (Field field : declaring.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == ColumnKey.class) {
                columns.add(of(declaring, field));
            }
        }
        columns.sort(Comparator.comparing(column -> order.indexOf(column.name())));
        return columns;
    }

    private static Column of(Class<?> declaring, Field field) {
        try {
            return new Column(
                    declaring.getSimpleName() + "." + field.getName(),
                    (ColumnKey<?>) field.get(null),
                    words(((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]),
                    Sources.member(declaring, field.getName()).markdown().replaceAll("\\s+", " "));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name() {
        return constant.substring(constant.indexOf('.') + 1);
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "list: " + words(list.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return "names and values";
        }
        String known = WORDS.get(type);
        return known != null
                ? known
                : Markdown.code(type.getTypeName().replaceAll("<.*", "").replaceAll(".*[.$]", ""));
    }
}
