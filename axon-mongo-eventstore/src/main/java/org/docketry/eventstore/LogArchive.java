// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The whole log as one stream of lines, out and in: a first line that names the format, one line of
 * JSON for each commit, and a last line that says how many there are and the last one's hash, so
 * that an archive that was cut off is noticed. Both ways the chain is verified as it goes by.
 * Compression is the caller's: wrap the stream.
 */
public final class LogArchive {

    private static final String FIRST_LINE = "docketry-log/1";
    private static final String LAST_LINE = "end ";

    private final CommitLog log;
    private final int batch;

    public LogArchive(MongoDatabase database, EventLogSettings settings) {
        this.log = new CommitLog(database, settings);
        this.batch = settings.readBatch();
    }

    /**
     * Writes all commits that are in the log now; appends may go on meanwhile.
     *
     * @param progress is told now and then which position has been written
     * @return what was written
     * @throws ArchiveBroken if the log itself is not sound; what was written so far has no last
     *     line
     * @throws EventLogUnavailable if the store does not answer
     */
    public LogVerifier.Sound export(OutputStream out, LongConsumer progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CommitChain chain = new CommitChain();
        line(writer, FIRST_LINE);
        for (List<StoredCommit> commits = after(chain);
                !commits.isEmpty();
                commits = after(chain)) {
            for (StoredCommit commit : commits) {
                check(chain, commit);
                line(writer, CommitJson.write(commit));
            }
            progress.accept(chain.position());
        }
        if (MongoEventStorageEngine.reading(() -> log.isMissing(chain.position() + 1))) {
            throw new ArchiveBroken("Commit " + (chain.position() + 1) + " is missing", null);
        }
        line(writer, LAST_LINE + chain.position() + " " + chain.hash());
        writer.flush();
        return sound(chain);
    }

    private List<StoredCommit> after(CommitChain chain) {
        return MongoEventStorageEngine.reading(() -> log.read(chain.position() + 1, batch));
    }

    private static void line(Writer writer, String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }

    /**
     * Fills an empty log from an archive. Nothing else may write to the log meanwhile.
     *
     * @param progress is told now and then which position has been stored
     * @return what was stored
     * @throws ArchiveBroken if the archive is not whole and sound; what was stored until then is
     *     taken out again
     * @throws IllegalStateException if the log is not empty
     * @throws EventLogUnavailable if the store does not answer; the log is then not complete
     */
    public LogVerifier.Sound restore(InputStream in, LongConsumer progress) throws IOException {
        MongoEventStorageEngine.reading(
                () -> {
                    if (log.anyAfter(0)) {
                        throw new IllegalStateException("only an empty log can be restored");
                    }
                    log.prepare();
                    return log;
                });
        CommitChain chain = new CommitChain();
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            restore(reader, chain, progress);
            return sound(chain);
        } catch (IOException e) {
            MongoEventStorageEngine.reading(
                    () -> {
                        log.clear();
                        return log;
                    });
            throw e;
        }
    }

    private void restore(BufferedReader reader, CommitChain chain, LongConsumer progress)
            throws IOException {
        if (!FIRST_LINE.equals(reader.readLine())) {
            throw new ArchiveBroken("This is no archive of a log", null);
        }
        List<StoredCommit> commits = new ArrayList<>(batch);
        String line = reader.readLine();
        while (line != null && !line.startsWith(LAST_LINE)) {
            StoredCommit commit = commit(line, chain);
            check(chain, commit);
            commits.add(commit);
            if (commits.size() == batch) {
                store(commits);
                progress.accept(chain.position());
            }
            line = reader.readLine();
        }
        if (!(LAST_LINE + chain.position() + " " + chain.hash()).equals(line)) {
            throw new ArchiveBroken(
                    "The archive is cut off after commit " + chain.position(), null);
        }
        store(commits);
        progress.accept(chain.position());
    }

    private static StoredCommit commit(String line, CommitChain chain) throws ArchiveBroken {
        try {
            return CommitJson.read(line);
        } catch (IllegalArgumentException e) {
            throw new ArchiveBroken(
                    "The line after commit " + chain.position() + " is unreadable", e);
        }
    }

    private void store(List<StoredCommit> commits) {
        if (!commits.isEmpty()) {
            MongoEventStorageEngine.reading(
                    () -> {
                        log.insert(commits);
                        return log;
                    });
            commits.clear();
        }
    }

    private static void check(CommitChain chain, StoredCommit commit) throws ArchiveBroken {
        Optional<String> wrong = chain.next(commit);
        if (wrong.isPresent()) {
            throw new ArchiveBroken("Commit " + commit.position() + ": " + wrong.get(), null);
        }
    }

    private static LogVerifier.Sound sound(CommitChain chain) {
        return new LogVerifier.Sound(chain.position(), chain.events(), chain.hash());
    }
}
