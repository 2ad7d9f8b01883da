package org.sitrep.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.Nothing;
import org.sitrep.RandomWords;

class CellLayoutTest {
    @Test
    void everyRowOfCellsReadsBack() {
        CellLayout layout = RowLayout.ofCells("test", "T1", "test.csv", List.of("a", "b"));
        Random random = new Random(44);
        for (int i = 0; i < 2_000; i++) {
            List<String> cells = new ArrayList<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                // What UTF-8 cannot hold cannot come from a file.
                String words = RandomWords.next(random).replace("\ud800", "").replace("\udc00", "");
                cells.add(random.nextInt(3) == 0 ? "" : words.repeat(random.nextInt(60)));
            }
            Origin origin = layout.origin(i + 1L, cells);
            assertThat(origin.cells()).isEqualTo(cells);
            assertThat(origin.size()).isEqualTo(cells.size());
            for (int n = 0; n < cells.size(); n++) {
                assertThat(origin.cell(n)).isEqualTo(cells.get(n));
            }
        }
    }

    @Test
    void layoutsNeedAFormatAndAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> RowLayout.ofCells("", "T1", "f", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> RowLayout.ofCells("test", " ", "f", List.of()));
        assertThatNullPointerException().isThrownBy(() -> RowLayout.ofCells("test", "T1", "f", Nothing.given()));
    }
}
