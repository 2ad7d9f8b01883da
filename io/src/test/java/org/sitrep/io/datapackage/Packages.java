package org.sitrep.io.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.dataset.Record;
import org.sitrep.io.Doors;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;

/** Packages for tests. */
final class Packages {
    /** The tables of a small package that was written by hand. */
    private static final List<String> TABLES =
            List.of("events", "places", "participants", "casualties", "parties", "sources", "statements", "speakers");

    private Packages() {}

    /** A descriptor that lists tables and says nothing else about them. */
    static String descriptor(List<String> tables) {
        return "{\"sitrep\": {\"version\": \"1.0\"}, \"resources\": ["
                + String.join(
                        ",",
                        tables.stream()
                                .map(table -> "{\"name\": \"" + table + "\", \"path\": \"" + table + ".csv\"}")
                                .toList())
                + "]}";
    }

    /** A package of two events, a statement and a party that is a record. */
    static Path handWritten(Path folder) {
        write(folder, "datapackage.json", descriptor(TABLES));
        write(folder, "events.csv", """
                event,id,type,time,note
                2,e1,armed-clash,2022-01-27,"Shots, then \"\"quiet\"\""
                4,e2,shelling,2022-09-16/..,
                """);
        write(folder, "places.csv", """
                event,position,name,latitude,longitude
                2,1,Batken,40.06,70.82
                2,2,Tort-Kocho,,
                """);
        write(folder, "participants.csv", """
                event,position,party,role
                2,1,1,initiator
                4,1,2,target
                """);
        write(folder, "casualties.csv", """
                event,position,id,harm,count,low,best,high,claimant,source
                2,1,c1,killed,3,3,3,3,1,1
                4,1,c2,wounded,12..24,12,,24,2,
                """);
        write(folder, "parties.csv", """
                party,record,listed,id,kind,name
                1,1,true,guard,state-forces,Border guard
                2,4,,mayor,person,The mayor
                """);
        write(folder, "sources.csv", """
                source,record,publisher,url
                1,2,24.kg,https://24.kg/1
                """);
        write(folder, "statements.csv", """
                statement,id,act,gist,claimant
                3,s1,deny,We did not fire first.,1
                """);
        write(folder, "speakers.csv", """
                statement,position,party
                3,1,1
                """);
        return folder;
    }

    static void write(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path folder, String name, String before, String after) {
        try {
            String text = Files.readString(folder.resolve(name));
            if (!text.contains(before)) {
                throw new IllegalArgumentException(name + " does not contain " + before);
            }
            Files.writeString(folder.resolve(name), text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a package, passing over bad rows. */
    static Doors.Result read(Path path) {
        try {
            return Doors.readAll(RecordReader.open(path, Doors.SKIP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes records to a folder or archive. */
    static Path written(Path path, List<? extends Record> records) {
        try (RecordWriter writer = RecordWriter.create(path, "sitrep-csv")) {
            for (Record record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    /** The findings as {@code file:line:column code: message}, without the folder. */
    static List<String> findings(Path folder, Doors.Result result) {
        return result.summary().findings().stream()
                .map(finding -> finding.location().map(Object::toString).orElse("nowhere") + " " + finding.code() + ": "
                        + finding.message())
                .map(text ->
                        text.replace(folder.toString() + folder.getFileSystem().getSeparator(), ""))
                .toList();
    }
}
