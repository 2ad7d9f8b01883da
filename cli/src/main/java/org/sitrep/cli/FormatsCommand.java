package org.sitrep.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sitrep.io.Carried;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sitrep formats}: what can be read and written. */
@Command(
        name = "formats",
        description = "Lists the formats that can be read and written.",
        sortOptions = false,
        footer = {"", "Examples:", "  sitrep formats", "  sitrep formats --json"})
final class FormatsCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--json", description = "Write a JSON array, one object for each format.")
    private boolean json;

    FormatsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (json) {
            writeJson();
        } else {
            writeText();
        }
        return ExitCode.FINE;
    }

    private void writeJson() throws IOException {
        try (JsonGenerator out = Json.writeTo(shell.out())) {
            out.writeStartArray();
            for (Format format : Formats.all()) {
                out.writeStartObject();
                out.writeStringField("id", format.id());
                out.writeStringField("title", format.title());
                out.writeBooleanField("read", format.canRead());
                out.writeBooleanField("write", format.canWrite());
                out.writeArrayFieldStart("layouts");
                for (String layout : layouts(format)) {
                    out.writeString(layout);
                }
                out.writeEndArray();
                writeCarried(format, out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static void writeCarried(Format format, JsonGenerator out) throws IOException {
        out.writeBooleanField("carriesEverything", format.carriesEverything());
        out.writeArrayFieldStart("carries");
        for (Carried carried : format.carries()) {
            out.writeStartObject();
            out.writeStringField("attribute", carried.attribute());
            out.writeArrayFieldStart("columns");
            for (String column : carried.columns()) {
                out.writeString(column);
            }
            out.writeEndArray();
            if (!carried.limits().isEmpty()) {
                out.writeStringField("limits", carried.limits());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void writeText() throws IOException {
        TextTable table = new TextTable("FORMAT", "READ", "WRITE", "TITLE", "LAYOUTS", "CARRIES");
        for (Format format : Formats.all()) {
            table.row(
                    format.id(),
                    format.canRead() ? "yes" : "-",
                    format.canWrite() ? "yes" : "-",
                    format.title(),
                    String.join(", ", layouts(format)),
                    carried(format));
        }
        shell.print(table.toString());
    }

    private static String carried(Format format) {
        return format.carriesEverything()
                ? "everything"
                : format.carries().stream().map(Carried::attribute).distinct().collect(Collectors.joining(", "));
    }

    private static List<String> layouts(Format format) {
        return List.copyOf(new TreeSet<>(format.layouts().keySet()));
    }
}
