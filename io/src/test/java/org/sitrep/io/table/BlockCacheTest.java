package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockCacheTest {
    /** Makes a text of the cells 1 and 2, and counts how often. */
    private static final class Maker {
        private final BlockCache<String> cache;
        private int made;

        Maker(BlockCache<String> cache) {
            this.cache = cache;
        }

        String get(TableRow row) {
            return cache.get(row, () -> {
                made++;
                return row.text(1) + "|" + row.text(2);
            });
        }
    }

    private static List<String> run(Maker maker, String table) throws IOException {
        List<String> values = new ArrayList<>();
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        try (TableReader reader = TableReader.open(new ByteArrayInputStream(bytes), "t.csv", TableDialect.CSV)) {
            while (reader.next()) {
                values.add(maker.get(reader.row()));
            }
        }
        return values;
    }

    @Test
    void theSameCellsAreMadeIntoAValueOnce() throws IOException {
        Maker maker = new Maker(new BlockCache<>(1, 2));
        assertThat(run(maker, "1,a,b\n2,a,b\n3,ab,\n4,,ab\n5,a,b\n"))
                .containsExactly("a|b", "a|b", "ab|", "|ab", "a|b");
        assertThat(maker.made).isEqualTo(3);
    }

    @Test
    void aCacheOfFewForgetsButNeverMistakes() throws IOException {
        StringBuilder table = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int value = i % 1_000;
            table.append(i).append(',').append(value).append(",x\n");
            expected.add(value + "|x");
        }
        Maker few = new Maker(BlockCache.ofFew(1, 2));
        Maker many = new Maker(new BlockCache<>(1, 2));
        assertThat(run(few, table.toString())).isEqualTo(expected);
        assertThat(run(many, table.toString())).isEqualTo(expected);
        assertThat(few.made).isGreaterThan(1_000);
        assertThat(many.made).isLessThan(few.made);
    }
}
