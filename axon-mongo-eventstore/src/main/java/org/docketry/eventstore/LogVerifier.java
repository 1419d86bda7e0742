// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.bson.BsonInvalidOperationException;

/**
 * Walks the log from its first commit and checks every link of the chain. A commit that was
 * altered, removed or put in is found; commits cut off at the end are found by whoever kept an
 * older {@link Sound} result: its hash must still be in the log at its position.
 */
public final class LogVerifier {

    /** What came out. */
    public sealed interface Result {}

    /**
     * Every commit is as it was written.
     *
     * @param commits how many there are: the last one's position
     * @param events how many there are
     * @param hash the last commit's; 64 zeros for an empty log
     */
    public record Sound(long commits, long events, String hash) implements Result {}

    /**
     * The log is broken.
     *
     * @param position of the first bad commit
     */
    public record Broken(long position, String why) implements Result {}

    private final CommitLog log;
    private final int batch;

    public LogVerifier(MongoDatabase database, EventLogSettings settings) {
        this.log = new CommitLog(database, settings);
        this.batch = settings.readBatch();
    }

    /** Checks the whole log as it is now. */
    public Result verify() {
        return verify(position -> {});
    }

    /**
     * Checks the whole log as it is now.
     *
     * @param progress is told now and then up to which position all is well
     * @throws EventLogUnavailable if the store does not answer
     */
    public Result verify(LongConsumer progress) {
        return MongoEventStorageEngine.reading(() -> walk(progress));
    }

    private Result walk(LongConsumer progress) {
        CommitChain chain = new CommitChain();
        try {
            List<StoredCommit> commits = next(chain);
            while (!commits.isEmpty()) {
                for (StoredCommit commit : commits) {
                    Optional<String> wrong = chain.next(commit);
                    if (wrong.isPresent()) {
                        return new Broken(commit.position(), wrong.get());
                    }
                }
                progress.accept(chain.position());
                commits = next(chain);
            }
        } catch (BsonInvalidOperationException e) {
            return new Broken(chain.position() + 1, "it is no commit: " + e.getMessage());
        }
        return log.isMissing(chain.position() + 1)
                ? new Broken(chain.position() + 1, "it is missing")
                : new Sound(chain.position(), chain.events(), chain.hash());
    }

    /**
     * If one of many cannot be read, goes on one by one: those before it are still to be checked.
     */
    private List<StoredCommit> next(CommitChain chain) {
        try {
            return log.read(chain.position() + 1, batch);
        } catch (BsonInvalidOperationException e) {
            return log.read(chain.position() + 1, 1);
        }
    }
}
