package org.sitrep.validation.rules.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.finding.SourceLocation;

/**
 * The claims of all events, packed into bytes: the id, line and claims of an event take about 20 bytes and 10 more for
 * each claim, as long as claimants, victims and counts repeat. An event without claims takes none.
 */
final class ClaimLog {
    private static final int CHUNK = 1 << 16;
    private static final int MAX_WORDS = 1 << 16;

    /** The claims of one event, and where it was read. */
    record Entry(String event, Optional<SourceLocation> location, List<ClaimFact> claims) {
        /** Two records of one event, taken together. */
        Entry with(Entry other) {
            List<ClaimFact> all = new ArrayList<>(claims);
            all.addAll(other.claims);
            return new Entry(event, location, all);
        }
    }

    private final List<byte[]> chunks = new ArrayList<>();
    private final List<Integer> fills = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private byte[] scratch = new byte[256];
    private int at;

    void add(String event, Optional<SourceLocation> location, List<ClaimFact> claims) {
        at = 0;
        inline(event);
        putWord(location.map(SourceLocation::file).orElse(""));
        put(location.map(SourceLocation::line).orElse(0L));
        put(location.map(SourceLocation::column).orElse(0));
        put(claims.size());
        for (ClaimFact claim : claims) {
            int shared = sharedPrefix(event, claim.claim());
            put(shared);
            putWord(claim.claim().substring(shared));
            putWord(claim.harm().name());
            putWord(claim.status().name());
            putWord(claim.victims());
            putWord(claim.victimsName());
            putWord(claim.count().toString());
            putWord(claim.claimant());
        }
        store();
    }

    private void store() {
        int last = chunks.size() - 1;
        int length = at;
        if (last < 0 || chunks.get(last).length - fills.get(last) < length + 5) {
            chunks.add(new byte[Math.max(CHUNK, length + 5)]);
            fills.add(0);
            last++;
        }
        byte[] chunk = chunks.get(last);
        int fill = fills.get(last);
        while (length >= 0x80) {
            chunk[fill++] = (byte) (length | 0x80);
            length >>>= 7;
        }
        chunk[fill++] = (byte) length;
        System.arraycopy(scratch, 0, chunk, fill, at);
        fills.set(last, fill + at);
    }

    private static int sharedPrefix(String event, String claim) {
        int shared = 0;
        while (shared < event.length()
                && shared < claim.length()
                && event.charAt(shared) == claim.charAt(shared)
                && !Character.isSurrogate(event.charAt(shared))) {
            shared++;
        }
        return shared;
    }

    private void put(long number) {
        ensure(10);
        long rest = number;
        while (rest >= 0x80) {
            scratch[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        scratch[at++] = (byte) rest;
    }

    /** A number for a text that came before; 0 and the text itself once there are too many different ones. */
    private void putWord(String text) {
        Integer index = indexes.get(text);
        if (index == null && words.size() < MAX_WORDS) {
            index = words.size();
            indexes.put(text, index);
            words.add(text);
        }
        put(index == null ? 0 : index + 1);
        if (index == null) {
            inline(text);
        }
    }

    private void inline(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(bytes.length);
        ensure(bytes.length);
        System.arraycopy(bytes, 0, scratch, at, bytes.length);
        at += bytes.length;
    }

    private void ensure(int more) {
        if (scratch.length - at < more) {
            scratch = Arrays.copyOf(scratch, Math.max(scratch.length * 2, at + more));
        }
    }

    /** The entries of the events that are wanted, in the order in which they were added. */
    List<Entry> read(Predicate<String> wanted) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Cursor cursor = new Cursor(chunks.get(i));
            while (cursor.next < fills.get(i)) {
                int length = cursor.takeInt();
                int end = cursor.next + length;
                String event = cursor.takeText();
                if (wanted.test(event)) {
                    entries.add(readEntry(event, cursor));
                }
                cursor.next = end;
            }
        }
        return entries;
    }

    private Entry readEntry(String event, Cursor cursor) {
        String file = word(cursor);
        SourceLocation location = SourceLocation.of(file, cursor.take(), cursor.takeInt());
        int size = cursor.takeInt();
        List<ClaimFact> claims = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String claim = event.substring(0, cursor.takeInt()) + word(cursor);
            claims.add(new ClaimFact(
                    event,
                    claim,
                    Harm.valueOf(word(cursor)),
                    VictimStatus.valueOf(word(cursor)),
                    word(cursor),
                    word(cursor),
                    Count.parse(word(cursor)),
                    word(cursor)));
        }
        return new Entry(event, file.isEmpty() ? Optional.empty() : Optional.of(location), claims);
    }

    private String word(Cursor cursor) {
        int index = cursor.takeInt();
        return index == 0 ? cursor.takeText() : words.get(index - 1);
    }

    /** Goes through the bytes of a chunk. */
    private static final class Cursor {
        private final byte[] bytes;
        private int next;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        int takeInt() {
            return (int) take();
        }

        long take() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = bytes[next++];
                number |= (long) (b & 0x7f) << shift;
                if (b >= 0) {
                    return number;
                }
            }
        }

        String takeText() {
            int length = takeInt();
            String text = new String(bytes, next, length, StandardCharsets.UTF_8);
            next += length;
            return text;
        }
    }
}
