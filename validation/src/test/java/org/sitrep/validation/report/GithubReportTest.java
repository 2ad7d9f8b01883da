package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.report.SampleReports.ERROR;
import static org.sitrep.validation.report.SampleReports.REPORT;
import static org.sitrep.validation.report.SampleReports.WARNING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;

class GithubReportTest {
    private static final String CHECKED =
            "sitrep checked 7 records in 1 file (1 row rejected) by 2 rules of rule set 1.2: ";

    @Test
    void aFindingIsAnAnnotationTheWorstFirst() {
        assertThat(ReportFormat.GITHUB.toString(REPORT)).isEqualTo("""
                ::error file=data/a.csv,line=7,col=3,title=bad-date::no date: \\u001b[31m"x"%0A::stop-commands::\\u202e\\ud800
                ::warning file=data/a.csv,line=2,col=41,title=inverted-bounds::low 9 is above high 5
                and 2 findings more
                """ + CHECKED + "1 error, 3 warnings\n");
    }

    @Test
    void noMoreAreShownThanGithubShows() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            findings.add(WARNING);
            findings.add(ERROR);
            findings.add(WARNING.toBuilder().severity(Severity.INFO).build());
        }

        assertThat(ReportFormat.GITHUB
                        .toString(SampleReports.of(findings.toArray(Finding[]::new)))
                        .lines())
                .hasSize(32)
                .contains("and 6 findings more")
                .filteredOn(line -> line.startsWith("::notice file="))
                .hasSize(10);
    }

    @Test
    void namesAreEscapedAndRelativeToTheRoot() {
        Path root = Path.of("").toAbsolutePath();
        String file = root.resolve("a,b:c%.csv").toString();
        Finding finding = ERROR.toBuilder()
                .location(SourceLocation.of(file, 7, 0))
                .message("100% wrong")
                .build();

        assertThat(ReportFormat.GITHUB
                        .toString(
                                SampleReports.of(finding),
                                ReportOptions.builder().root(root).build())
                        .lines())
                .first()
                .isEqualTo("::error file=a%2Cb%3Ac%25.csv,line=7,title=bad-date::100%25 wrong");
    }

    @Test
    void aMemberOfAnArchiveIsNamedInTheMessage() {
        Finding finding = ERROR.toBuilder()
                .location(SourceLocation.of("a.zip!/b.csv", 7, 3))
                .message("wrong")
                .build();

        assertThat(ReportFormat.GITHUB.toString(SampleReports.of(finding)).lines())
                .first()
                .isEqualTo("::error file=a.zip,title=bad-date::b.csv:7:3: wrong");
    }
}
