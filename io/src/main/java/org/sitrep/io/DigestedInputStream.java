package org.sitrep.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose bytes are added to a digest by a thread beside the one that reads, block by block; without such a thread if there is no
 * more than one block. Used by one thread, and by another one after it.
 */
final class DigestedInputStream extends InputStream {
    private static final int BLOCK = 1 << 17;
    /** How many blocks there are, so that the stream waits for the digest when it is that far ahead. */
    private static final int BLOCKS = 4;

    /** Some bytes of the stream; an empty one follows the last. */
    private static final class Block {
        private final byte[] bytes = new byte[BLOCK];
        private int size;
    }

    private final InputStream in;
    private final MessageDigest digest;
    private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS);
    private Block current = new Block();
    private @Nullable Thread thread;

    DigestedInputStream(InputStream in, MessageDigest digest) {
        this.in = in;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        int end = offset + Math.max(0, read);
        for (int at = offset; at < end; ) {
            int count = Math.min(end - at, BLOCK - current.size);
            System.arraycopy(target, at, current.bytes, current.size, count);
            current.size += count;
            at += count;
            if (current.size == BLOCK) {
                pass();
            }
        }
        return read;
    }

    private void pass() throws InterruptedIOException {
        if (thread == null) {
            for (int i = 1; i < BLOCKS; i++) {
                free.add(new Block());
            }
            thread = new Thread(this::digestAll, "sitrep-digest");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            filled.put(current);
            current = free.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void digestAll() {
        try {
            for (Block block = filled.take(); block.size > 0; block = filled.take()) {
                digest.update(block.bytes, 0, block.size);
                block.size = 0;
                free.put(block);
            }
        } catch (InterruptedException e) {
            // the stream is closed
            Thread.currentThread().interrupt();
        }
    }

    /** The digest of what was read; nothing more is to be read then. */
    byte[] finish() throws InterruptedIOException {
        Thread started = thread;
        if (started == null) {
            digest.update(current.bytes, 0, current.size);
        } else {
            try {
                if (current.size > 0) {
                    pass();
                }
                filled.put(current);
                started.join();
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
        return digest.digest();
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("reading was interrupted");
    }

    @Override
    public void close() throws IOException {
        if (thread != null) {
            thread.interrupt();
        }
        in.close();
    }
}
