package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;

/** Views find the same cells whether or not origins keep where the cells stand. */
class CellBoundsTest {
    @Test
    void keptBoundsAreThoseThatAViewFinds() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources/org/sitrep/io"))) {
            files = all.filter(file -> file.toString().matches(".*\\.(csv|tab|txt)"))
                    .sorted()
                    .toList();
        }
        int rows = 0;
        for (Path file : files) {
            List<Origin> found = origins(file, false);
            List<Origin> kept = origins(file, true);
            assertThat(kept).as(file.toString()).isEqualTo(found);
            for (int i = 0; i < kept.size(); i++) {
                assertThat(cells(kept.get(i))).as(file + ", row " + i).isEqualTo(cells(found.get(i)));
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(100);
    }

    private static List<Origin> origins(Path file, boolean bounds) throws IOException {
        List<Origin> origins = new ArrayList<>();
        ReadOptions options =
                ReadOptions.builder().onError(OnError.SKIP).cellBounds(bounds).build();
        try (RecordReader reader = RecordReader.open(file, options)) {
            while (reader.next()) {
                reader.record().origin().ifPresent(origins::add);
            }
        } catch (UnknownFormatException e) {
            assertThat(origins).isEmpty();
        }
        return origins;
    }

    private static List<String> cells(Origin origin) {
        RowView view = origin.layout().newView();
        origin.showIn(view);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            cells.add(view.start(i) + "-" + view.end(i) + " " + view.isEmpty(i) + " " + view.text(i));
        }
        return cells;
    }
}
