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

    /** Some bytes of the stream; one without any follows the last. */
    private static final class Block {
        private final byte[] bytes;
        private int size;

        Block(int room) {
            bytes = new byte[room];
        }
    }

    private final InputStream in;
    private final MessageDigest digest;
    private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
    private Block current = new Block(BLOCK);
    private @Nullable Thread thread;
    private boolean ended;

    DigestedInputStream(InputStream in, MessageDigest digest) {
        this.in = in;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Reads no more than the block has room for, so that an interruption comes before any byte is taken. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (current.size == BLOCK) {
            pass();
        }
        int read = in.read(target, offset, Math.min(length, BLOCK - current.size));
        if (read > 0) {
            System.arraycopy(target, offset, current.bytes, current.size, read);
            current.size += read;
        }
        return read;
    }

    private void pass() throws InterruptedIOException {
        if (thread == null) {
            for (int i = 1; i < BLOCKS; i++) {
                free.add(new Block(BLOCK));
            }
            thread = new Thread(this::digestAll, "sitrep-digest");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            Block next = free.take();
            filled.add(current);
            current = next;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void digestAll() {
        try {
            for (Block block = filled.take(); block.size > 0; block = filled.take()) {
                digest.update(block.bytes, 0, block.size);
                block.size = 0;
                free.add(block);
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
            return digest.digest();
        }
        if (!ended) {
            ended = true;
            filled.add(current);
            filled.add(new Block(0));
        }
        try {
            started.join();
        } catch (InterruptedException e) {
            throw interrupted();
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
