package org.docketry.legalcitations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a batch. One of any length is read past in bounded memory; bytes that are no UTF-8
 * become replacement characters, so that a bad line costs no other.
 */
final class BatchLines implements AutoCloseable {

    /** Units of a line that are kept. */
    static final int LENGTH_MAX = 64_000_000;

    private final BufferedReader in;
    private long number;
    private boolean cut;

    BatchLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Returns the next line without its end, or null after the last. */
    @Nullable String next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        number++;
        cut = false;
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n') {
            if (line.length() < LENGTH_MAX) {
                line.append((char) c);
            } else {
                cut = true;
            }
            c = in.read();
        }
        boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == '\ufeff';
        return marked ? line.substring(1) : line.toString();
    }

    /** The number of the line last read, counted from 1. */
    long number() {
        return number;
    }

    /** Whether that line was longer than is kept. */
    boolean cut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
