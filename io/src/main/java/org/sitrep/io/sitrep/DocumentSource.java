package org.sitrep.io.sitrep;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.io.RejectedRowException;
import org.sitrep.io.json.DatasetJson;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.json.JsonInput;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonReader;
import org.sitrep.io.json.RecordResult;

/** Reads one document as a stream. */
final class DocumentSource implements RecordSource {
    private final ReadContext input;
    private final JsonInput json;
    private final JsonParser parser;
    private final RecordJsonReader records;
    private final JsonScope document = new JsonScope();
    private boolean inSection;
    private boolean ended;
    private @Nullable Dataset dataset;
    private @Nullable Record ahead;
    private SourceLocation aheadLocation;
    private @Nullable Record record;
    private SourceLocation location;

    DocumentSource(ReadContext input) throws IOException {
        this.input = input;
        this.json = JsonInput.ofDocument(JsonFactories.of(input.limits()), input.path(), input.stream());
        this.parser = json.parser();
        this.records = new RecordJsonReader(FormatLayouts.INSTANCE, input::report);
        this.location = SourceLocation.of(input.path(), 1, 1);
        this.aheadLocation = location;
        readBeginning();
        ahead = read();
    }

    private void readBeginning() throws IOException {
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT
                    && SitrepJsonFormat.VERSION_MEMBER.equals(parser.nextFieldName())) {
                parser.nextToken();
                String version = String.valueOf(parser.getText());
                if (SitrepJsonFormat.KNOWN_VERSION.matcher(version).find()) {
                    return;
                }
                throw input.notThisFormat(
                        1, 1, "this document is of a version that is not known: expected 1.x, found " + version);
            }
        } catch (CharacterCodingException e) {
            throw input.notThisFormat(1, 1, "this is no UTF-8 text, in which sitrep-json is written");
        } catch (JsonProcessingException e) {
            throw input.notThisFormat(
                    Math.max(1, e.getLocation().getLineNr()),
                    Math.max(1, e.getLocation().getColumnNr()),
                    "this is not JSON: " + e.getOriginalMessage());
        }
        throw input.notThisFormat(
                1, 1, "this is not sitrep-json, which is an object that begins with \"sitrep\": \"1.0\"");
    }

    @Override
    public boolean next() throws IOException {
        if (ahead != null) {
            location = aheadLocation;
            record = ahead;
            ahead = null;
        } else {
            record = read();
            location = aheadLocation;
        }
        if (record != null) {
            // counted here, since the first one is read ahead to know the dataset
            input.rowRead();
        }
        return record != null;
    }

    private @Nullable Record read() throws IOException {
        while (!ended) {
            try {
                if (inSection || enterSection()) {
                    if (parser.nextToken() == JsonToken.END_ARRAY) {
                        inSection = false;
                    } else {
                        Record read = readRecord();
                        if (read != null) {
                            return read;
                        }
                    }
                }
            } catch (RejectedRowException e) {
                throw e;
            } catch (IOException e) {
                broken(json.findingFor(e));
            }
        }
        return null;
    }

    private @Nullable Record readRecord() throws IOException {
        aheadLocation = json.tokenLocation();
        RecordResult result = records.read(json, document);
        if (result instanceof RecordResult.Described described) {
            dataset = described.dataset();
            return null;
        }
        if (result instanceof RecordResult.Read read) {
            return read.record();
        }
        input.rowRead();
        ended = result instanceof RecordResult.Broken;
        Finding finding = result instanceof RecordResult.Rejected rejected
                ? rejected.finding()
                : ((RecordResult.Broken) result).finding();
        input.reject(finding, finding.raw().orElse("").getBytes(StandardCharsets.UTF_8));
        return null;
    }

    /** Reads on to the first element of the next section; other members are read or passed over on the way. */
    private boolean enterSection() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_OBJECT) {
            ended = true;
            if (parser.nextToken() != null) {
                broken(Finding.builder()
                        .code("malformed-json")
                        .severity(Severity.ERROR)
                        .message("something follows the end of the document")
                        .location(json.tokenLocation())
                        .build());
            }
            return false;
        }
        String name = parser.currentName();
        SourceLocation at = json.tokenLocation();
        token = parser.nextToken();
        if (name.equals(DocumentSink.DATASET_MEMBER)) {
            dataset = DatasetJson.read(json, input::report).orElse(dataset);
            return false;
        }
        if (Section.isMember(name) && token == JsonToken.START_ARRAY) {
            inSection = true;
            return true;
        }
        input.report(Finding.builder()
                .code("unknown-member")
                .severity(Severity.WARNING)
                .message("the document has no place for \"" + name + "\", which is passed over")
                .location(at.withField(name))
                .build());
        parser.skipChildren();
        return false;
    }

    private void broken(Finding finding) throws IOException {
        ended = true;
        input.rowRead();
        input.reject(finding, new byte[0]);
    }

    @Override
    public Record record() {
        if (record == null) {
            throw new IllegalStateException("there is no record before next() has returned true");
        }
        return record;
    }

    @Override
    public SourceLocation location() {
        return location;
    }

    @Override
    public String layout() {
        return SitrepJsonFormat.VERSION;
    }

    @Override
    public Optional<Dataset> dataset() {
        return Optional.ofNullable(dataset);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
