package org.sitrep.io.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.DatasetBuilder;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.Limits;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.json.JsonInput;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonReader;
import org.sitrep.io.json.RecordResult;
import org.sitrep.io.table.JsonFile;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;

/** One file of GeoJSON while it is read. */
final class GeoJsonFile implements JsonFile {
    private static final JsonFactory FACTORY = JsonFactories.of(Limits.DEFAULT);
    /** Members of a collection that say nothing about its records, or are looked at apart. */
    private static final Set<String> KNOWN =
            Set.of("type", "bbox", "xy_coordinate_resolution", "z_coordinate_resolution", "links", "features");

    private final GeoJsonFormat format;
    private final Consumer<Finding> findings;
    private boolean projected;
    private Optional<Dataset> dataset = Optional.empty();
    private boolean described;

    GeoJsonFile(GeoJsonFormat format, Consumer<Finding> findings) {
        this.format = format;
        this.findings = findings;
    }

    @Override
    public Optional<TableHead> head(List<String> names) {
        return format.head(names, projected);
    }

    @Override
    public RowMapping mapping(TableHead head) {
        return format.mapping(head, findings);
    }

    @Override
    public Optional<Dataset> dataset() {
        return dataset;
    }

    @Override
    public void member(String name, byte[] json, SourceLocation at) {
        switch (name) {
            case "sitrep" -> describe(json, at);
            case "crs" -> crs(json, at);
            case "name", "title" -> foreign(json, at, (text, builder) -> builder.title(text));
            case "description" -> foreign(json, at, (text, builder) -> builder.description(text));
            default -> {
                if (!KNOWN.contains(name)) {
                    report("unknown-member", Severity.INFO, "the collection's member \"" + name + "\" is not read", at);
                }
            }
        }
    }

    /** The dataset as Sitrep has written it. */
    private void describe(byte[] json, SourceLocation at) {
        try (JsonInput input = JsonInput.ofLine(FACTORY, at.file(), at.line(), json, 0, json.length)) {
            input.parser().nextToken();
            RecordResult result = new RecordJsonReader(FormatLayouts.INSTANCE, finding -> tell(finding, at))
                    .read(input, new JsonScope());
            if (result instanceof RecordResult.Described read) {
                dataset = Optional.of(read.dataset());
                described = true;
            } else if (result instanceof RecordResult.Rejected rejected) {
                tell(rejected.finding(), at);
            } else {
                report("bad-value", Severity.WARNING, "expected the description of a dataset", at);
            }
        } catch (IOException e) {
            report("malformed-json", Severity.WARNING, "this member of the collection is not JSON and is not read", at);
        }
    }

    private void tell(Finding finding, SourceLocation at) {
        report(finding.code(), Severity.WARNING, "in the description of the dataset, " + finding.message(), at);
    }

    private void foreign(byte[] json, SourceLocation at, BiFunction<String, DatasetBuilder, DatasetBuilder> setter) {
        if (described) {
            return;
        }
        try (JsonInput input = JsonInput.ofLine(FACTORY, "", 1, json, 0, json.length)) {
            if (input.parser().nextToken() == JsonToken.VALUE_STRING
                    && !input.parser().getText().isBlank()) {
                DatasetBuilder builder = dataset.map(Dataset::toBuilder).orElseGet(Dataset::builder);
                dataset = Optional.of(
                        setter.apply(input.parser().getText(), builder).build());
            }
        } catch (IOException e) {
            report("malformed-json", Severity.WARNING, "this member of the collection is not JSON and is not read", at);
        }
    }

    /** Before RFC 7946 a collection could be in any reference system; only longitudes and latitudes are understood. */
    private void crs(byte[] json, SourceLocation at) {
        String text = new String(json, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
        boolean usual = text.equals("NULL")
                || text.contains("CRS84")
                || text.matches("(?s).*EPSG[:/0-9.]*[:/]4326\\b.*")
                || text.contains("4979");
        if (!usual) {
            projected = true;
            report(
                    "foreign-crs",
                    Severity.WARNING,
                    "the collection is not in longitudes and latitudes of WGS 84; its geometries are not read",
                    at);
        }
    }

    private void report(String code, Severity severity, String message, SourceLocation at) {
        findings.accept(Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .location(at)
                .build());
    }
}
