package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.Validator;

/** The published schema says what is written. */
class JsonReportTest {
    @Test
    void whatIsWrittenIsValidByTheSchema() throws Exception {
        for (String text : List.of(
                ReportFormat.JSON.toString(SampleReports.REPORT),
                ReportFormat.JSON.toString(SampleReports.ACCEPTED),
                ReportFormat.JSON.toString(Validator.of(RuleSet.standard()).validate(List.of())))) {
            assertThat(Parsed.errorsOfOurs(text)).isEmpty();
        }
    }

    @Test
    void theSchemaFindsWhatIsMissingOrUnknown() throws Exception {
        String text = ReportFormat.JSON.toString(SampleReports.ACCEPTED);
        for (String path :
                List.of("", "/checked", "/checked/inputs/0", "/counts", "/baseline/findings/0", "/baseline/stale/0")) {
            var more = Parsed.json(text);
            ((ObjectNode) more.at(path)).put("surprise", 1);
            assertThat(Parsed.errorsOfOurs(more.toString()))
                    .as("more in %s", path)
                    .isNotEmpty();
        }
        for (String path : List.of(
                "/valid", "/checked", "/checked/rows", "/counts/error", "/findings", "/baseline/findings/0/code")) {
            var less = Parsed.json(text);
            int cut = path.lastIndexOf('/');
            ((ObjectNode) less.at(path.substring(0, cut))).remove(path.substring(cut + 1));
            assertThat(Parsed.errorsOfOurs(less.toString()))
                    .as("without %s", path)
                    .isNotEmpty();
        }
    }
}
