package org.sitrep.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.InputMembers.Member;

/**
 * Reads records: the door to every format.
 *
 * <p>It finds out by itself what it is given: the format and its layout, the compression (gzip, zip with one or more
 * members, zstd) and the charset. Records come one by one, in the order of the file, in memory that does not grow with it.
 *
 * <pre>{@code
 * try (RecordReader reader = RecordReader.open(Path.of("ged231.csv"))) {
 *     reader.events().forEach(event -> System.out.println(event.id() + " " + event.type()));
 * }
 * }</pre>
 *
 * <p>By default reading stops at the first row that cannot be read, with a {@link RejectedRowException}. With
 * {@link OnError#SKIP} such rows are passed over and reported in {@link #summary()}.
 *
 * <p>A reader is used by one thread at a time, goes through its input once, and must be closed.
 */
public final class RecordReader implements Closeable, Iterable<Record> {
    private final String name;
    private final InputMembers members;
    private final ReadOptions options;
    private final ReadTally tally;
    private Opened current;

    /** Whether all has been read. */
    private boolean ended;

    /** Whether {@link #current} stands on a record that an iterator looked for and nobody has taken yet. */
    private boolean ahead;

    private boolean closed;

    private record Opened(Format format, ReadContext context, RecordSource source, Charset charset) {}

    private RecordReader(InputFiles files, String name, ReadOptions options) throws IOException {
        this.name = name;
        this.options = options;
        this.tally = new ReadTally(options);
        try {
            this.members = files.members(name, options);
            this.current = openFirst(name);
        } catch (IOException | RuntimeException e) {
            try (files) {
                tally.close();
            }
            throw e;
        }
    }

    /**
     * Opens a file with the default options.
     *
     * @param path the file
     * @return the reader
     * @throws UnknownFormatException if the file is of no format that is known
     * @throws IOException if the file cannot be read
     */
    public static RecordReader open(Path path) throws IOException {
        return open(path, ReadOptions.DEFAULT);
    }

    /**
     * Opens a file, or a folder of files that belong together.
     *
     * @param path the file or folder
     * @param options how to read it
     * @return the reader
     * @throws IllegalArgumentException if the options name no format that is known, or the file itself as the rejects file
     * @throws UnknownFormatException if the file is of no format that is known, or not of the one asked for
     * @throws IOException if the file cannot be read
     */
    public static RecordReader open(Path path, ReadOptions options) throws IOException {
        if (Files.notExists(path)) {
            throw new UnreadableInputException(SourceLocation.of(path.toString()), "there is no such file", null);
        }
        if (options.rejects().isPresent()
                && Files.exists(options.rejects().get())
                && Files.isSameFile(path, options.rejects().get())) {
            throw new IllegalArgumentException("the rejects file is the file to read: " + path);
        }
        return new RecordReader(InputFiles.of(path, options), path.toString(), options);
    }

    /**
     * Opens a stream.
     *
     * @param in the stream; closed with the reader
     * @param name what to call it in findings and origins, such as a file's name
     * @param options how to read it
     * @return the reader
     * @throws UnknownFormatException if the stream is of no format that is known, or not of the one asked for
     * @throws IOException if the stream cannot be read
     */
    public static RecordReader open(InputStream in, String name, ReadOptions options) throws IOException {
        return new RecordReader(InputFiles.of(in, name, options), name, options);
    }

    /**
     * Opens a channel.
     *
     * @param channel the channel; closed with the reader
     * @param name what to call it in findings and origins, such as a file's name
     * @param options how to read it
     * @return the reader
     * @throws UnknownFormatException if the channel is of no format that is known, or not of the one asked for
     * @throws IOException if the channel cannot be read
     */
    public static RecordReader open(ReadableByteChannel channel, String name, ReadOptions options) throws IOException {
        return open(Channels.newInputStream(channel), name, options);
    }

    private Opened openFirst(String name) throws IOException {
        try {
            for (Optional<Member> member = members.next(); member.isPresent(); member = members.next()) {
                Optional<Opened> opened = openMember(member.get());
                if (opened.isPresent()) {
                    return opened.get();
                }
            }
        } catch (UnreadableInputException | RejectedRowException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableInputException.of(SourceLocation.of(name, 1, 1), e);
        }
        throw new UnknownFormatException(
                SourceLocation.of(name),
                "no file in this archive is of a format that Sitrep can read"
                        + tally.summary().findings().stream()
                                .findFirst()
                                .flatMap(finding -> finding.location().map(at -> "; " + at + ": " + finding.message()))
                                .orElse(""));
    }

    /** Empty for a member of an archive that is of no known format, such as a read-me file; that is reported. */
    private Optional<Opened> openMember(Member member) throws IOException {
        PeekInputStream stream = new PeekInputStream(member.stream());
        Optional<Charset> mark = Charsets.takeMark(stream);
        Optional<Charset> known = Charsets.known(options.charset(), mark);
        Optional<Charset> written = known;
        if (known.isPresent() && Charsets.isTurnedIntoUtf8(known.get())) {
            stream = new PeekInputStream(Charsets.toUtf8(stream, known.get()));
            known = Optional.of(StandardCharsets.UTF_8);
        }
        byte[] start = stream.peek(Sample.SIZE);
        Charset charset = known.orElseGet(() -> Charsets.guess(start));
        Sample sample = new Sample(start, start.length < Sample.SIZE, charset, member.file());
        boolean marked = mark.filter(StandardCharsets.UTF_8::equals).isPresent();
        ReadContext context = new ReadContext(
                stream, sample, member.path(), known.isPresent(), marked, options, tally, member.group());
        Optional<Format> format = options.format().isPresent()
                ? Optional.of(Formats.get(options.format().get()))
                : Formats.detect(sample);
        UnknownFormatException unknown;
        if (format.isEmpty()) {
            unknown = UnknownFormats.explain(context);
        } else {
            try {
                RecordSource source = format.get().read(context);
                return Optional.of(new Opened(format.get(), context, source, written.orElse(charset)));
            } catch (UnknownFormatException e) {
                unknown = e;
            }
        }
        if (!members.isArchive()) {
            throw unknown;
        }
        tally.report(Finding.builder()
                .code("unknown-member")
                .severity(Severity.WARNING)
                .message("This file in the archive is not read: " + unknown.getMessage())
                .location(unknown.location())
                .build());
        return Optional.empty();
    }

    /**
     * Goes on to the next record.
     *
     * @return true if there is one
     * @throws RejectedRowException if a row cannot be read, under {@link OnError#FAIL}
     * @throws IllegalStateException if the reader is closed
     * @throws IOException if the input cannot be read
     */
    public boolean next() throws IOException {
        boolean found = ahead || advance();
        ahead = false;
        return found;
    }

    private boolean advance() throws IOException {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        try {
            while (!current.source().next()) {
                Optional<Member> member = members.next();
                if (member.isEmpty()) {
                    ended = true;
                    return false;
                }
                Optional<Opened> opened = openMember(member.get());
                if (opened.isPresent()) {
                    current.source().close();
                    current = opened.get();
                }
            }
        } catch (UnreadableInputException | RejectedRowException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableInputException.of(location(), e);
        }
        tally.count(current.source().record());
        return true;
    }

    /**
     * The record that {@link #next} went to.
     *
     * @return the record
     */
    public Record record() {
        return current.source().record();
    }

    /**
     * Where the current record begins in the input.
     *
     * @return the location
     */
    public SourceLocation location() {
        return current.source().location();
    }

    /**
     * What the input is called in messages: its path, or the name that it was opened with.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The format of the input, or of the archive's member being read.
     *
     * @return the format
     */
    public Format format() {
        return current.format();
    }

    /**
     * The layout of the input within its format.
     *
     * @return the layout's name
     */
    public String layout() {
        return current.source().layout();
    }

    /**
     * The charset in which the input is read.
     *
     * @return the charset
     */
    public Charset charset() {
        return current.charset();
    }

    /**
     * How the input is compressed.
     *
     * @return {@code gzip}, {@code zip} or {@code zstd}, or empty if it is not
     */
    public Optional<String> compression() {
        Compression compression = members.compression();
        return compression == Compression.NONE
                ? Optional.empty()
                : Optional.of(compression.name().toLowerCase(Locale.ROOT));
    }

    /**
     * What the input says about itself.
     *
     * @return the dataset as far as it has been read, or empty if the input says nothing
     */
    public Optional<Dataset> dataset() {
        return current.source().dataset();
    }

    /**
     * What has been read so far.
     *
     * @return counts and findings
     */
    public ReadSummary summary() {
        return tally.summary();
    }

    /**
     * How many bytes have been taken from the input, compressed as they are; for showing progress. While a zip archive of files that
     * belong together is read, it is those of the files, not compressed; after {@link #digest()} that of the archive.
     *
     * @return the number of bytes
     */
    public long bytesRead() {
        return members.bytesTaken();
    }

    /**
     * The SHA-256 of the input as it is, compressed or not: what {@code sha256sum} says of the file. Of a folder it is that of the
     * files that were read, one after another in the order in which they were opened first.
     *
     * @return 64 hexadecimal digits in lower case; empty if {@link ReadOptions#digest()} did not ask for it, while there are
     *     records to come, and after the reader was closed
     * @throws IOException if what follows the last record cannot be read
     */
    public Optional<String> digest() throws IOException {
        return ended && !closed ? members.digest() : Optional.empty();
    }

    /**
     * The records that are still to come. Its methods throw {@link UncheckedIOException} where {@link #next} throws.
     *
     * @return the iterator; there is one sequence of records, whoever asks for it
     */
    @Override
    public Iterator<Record> iterator() {
        return new RecordIterator(this);
    }

    /** Whether there is one more record; {@link #next} then goes to it. */
    boolean hasMore() throws IOException {
        if (!ahead) {
            ahead = advance();
        }
        return ahead;
    }

    /**
     * The records that are still to come, as a sequential stream. It throws {@link UncheckedIOException} where
     * {@link #next} throws.
     *
     * @return the stream; closing it closes the reader
     */
    public Stream<Record> records() {
        return new RecordIterator(this).stream();
    }

    /**
     * The events that are still to come; other records are passed over.
     *
     * @return the stream; closing it closes the reader
     */
    public Stream<Event> events() {
        return records().filter(Event.class::isInstance).map(Event.class::cast);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        ahead = false;
        try (members;
                tally) {
            current.source().close();
        }
    }
}
