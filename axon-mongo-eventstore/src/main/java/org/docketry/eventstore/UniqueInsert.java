// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;

/** An insert that may come second. */
final class UniqueInsert {

    private static final int DUPLICATE_KEY = 11000;

    private UniqueInsert() {}

    /** False if what {@code insert} stores was there already. */
    static boolean stored(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (MongoServerException e) {
            if (isDuplicate(e)) {
                return false;
            }
            throw EventLogUnavailable.unreadable(e);
        } catch (MongoException e) {
            throw EventLogUnavailable.unreadable(e);
        }
    }

    private static boolean isDuplicate(MongoServerException refused) {
        return refused.getCode() == DUPLICATE_KEY
                || (refused instanceof MongoBulkWriteException bulk
                        && bulk.getWriteErrors().stream()
                                .anyMatch(error -> error.getCode() == DUPLICATE_KEY));
    }
}
