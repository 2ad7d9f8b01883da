package org.sitrep.validation.rules.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é", "Cédric", "señor", "Ñandú", "Óscar", "größer", "it’s", "“so”", "…", "–", "25 °C", "naïve", "Žižek",
                "Łódź", "ığdır", "İzmir", "Batkén", "Баткен", "Київ", "القاهرة", "Ελλάδα", "תל אביב", "北京", "한국",
                "ქართული"
            })
    void whatWasReadInTheWrongCharsetIsFound(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Mojibake.find(new String(bytes, StandardCharsets.ISO_8859_1)))
                .isNotNegative();
        assertThat(Mojibake.find(new String(bytes, WINDOWS))).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "é",
                "É",
                "Cédric «Été» : à « demain »",
                "MENÜ” IST AUS",
                "AMANHÃ”",
                "“CAFÉ”—ÉLYSÉE’S",
                "ÅRSTA Å Ä Ö",
                "São Tomé e Príncipe",
                "Bình Dương, Đà Nẵng, Huế",
                "İstanbul’da ŞIRNAK",
                "Баткен, Київ, Ђаковица",
                "القاهرة",
                "北京市",
                "Ünïcödé",
                "25 °C ± 2 €",
                "Ñ’",
                "Ø.",
                "à  »",
                "Straße"
            })
    void textIsLeftInPeace(String text) {
        assertThat(Mojibake.find(text)).isNegative();
    }
}
