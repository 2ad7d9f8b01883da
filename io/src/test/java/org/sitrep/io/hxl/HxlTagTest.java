package org.sitrep.io.hxl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.io.RecordReader;
import org.sitrep.io.table.TableLayout;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;

class HxlTagTest {
    @ParameterizedTest
    @CsvSource({
        "#date+occurred, #date+occurred",
        "#date +occurred, #date+occurred",
        "#affected +teacher +killed, #affected+killed+teacher",
        "'  #AFFECTED+SGBV  ', #affected+sgbv",
        "#adm1+code+code, #adm1+code",
        "#country_ISO, #country_iso",
        "#x, #x"
    })
    void tagsAreReadInAnyCaseAndOrder(String text, String common) {
        HxlTag tag = HxlTag.parse(text);
        assertThat(tag).hasToString(common);
        assertThat(HxlTag.parse(tag.toString())).isEqualTo(tag);
        assertThat(HxlTag.parse(text.toUpperCase(Locale.ROOT))).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "date",
                "# date",
                "#1st",
                "#date+",
                "#date + occurred",
                "#date-occurred",
                "#date occurred",
                "#date+1"
            })
    void otherTextsAreNoTags(String text) {
        assertThat(HxlTag.find(text)).isEmpty();
        assertThatThrownBy(() -> HxlTag.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a hashtag such as #date+occurred, found \"" + text + '"');
    }

    @Test
    void nameAndAttributesMustBeWords() {
        assertThat(new HxlTag("Group", List.of("Second", "name", "name")))
                .isEqualTo(HxlTag.parse("#group+name+second"));
        assertThatThrownBy(() -> new HxlTag("group", List.of("a b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a b\"");
        assertThat(HxlTag.parse("#geo+lat").has("lat")).isTrue();
        assertThat(HxlTag.parse("#geo+lat").has("lon")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "#affected, #affected+killed+f, true",
        "#affected+killed, #affected+f+killed, true",
        "#affected+killed, #affected+injured, false",
        "#affected+killed-f, #affected+f+killed, false",
        "#affected+killed-f, #affected+killed+m, true",
        "#affected+killed!, #affected+killed, true",
        "#affected+killed!, #affected+killed+f, false",
        "#date!, #date, true",
        "#date!, #date+start, false",
        "*+killed, #num+killed, true",
        "'  #DATE +Start -END ', #date+start, true",
        "date+start, #date+start, true",
        "#adm1, #adm2, false"
    })
    void patternsMatchAsInTheReference(String pattern, String tag, boolean matches) {
        TagPattern parsed = TagPattern.parse(pattern);
        assertThat(parsed.matches(HxlTag.parse(tag))).isEqualTo(matches);
        assertThat(TagPattern.parse(parsed.toString())).isEqualTo(parsed);
    }

    @Test
    void otherTextsAreNoPatterns() {
        assertThatThrownBy(() -> TagPattern.parse("#date+"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a tag pattern such as #adm1+name-provider, found \"#date+\"");
    }

    @Test
    void theRowOfTagsOfATableIsKnownWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tagged.csv");
        Files.writeString(
                file, "Events\n\nid,when,killed\n#event+id,\"#date +occurred\",#affected+ killed\n1,2022-09-14,2\n");
        Origin origin;
        try (RecordReader reader = RecordReader.open(file)) {
            origin = reader.iterator().next().origin().orElseThrow();
        }

        assertThat(HxlTag.row(origin.layout())).containsExactly("#event+id", "#date +occurred", "#affected+ killed");
        assertThat(HxlTag.row(RowLayout.ofCells("acled-csv", "A4", "t.csv", List.of("id"))))
                .isEmpty();
        List<Origin> head = ((TableLayout) origin.layout()).headRows();
        assertThat(head)
                .extracting(Origin::text)
                .containsExactly("Events", "id,when,killed", "#event+id,\"#date +occurred\",#affected+ killed");
        assertThat(head.get(2).locationOf(2).line()).isEqualTo(4);
        assertThat(head.get(2).locationOf(2).column()).isEqualTo(29);
    }
}
