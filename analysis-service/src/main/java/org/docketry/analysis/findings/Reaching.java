// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.function.Supplier;

/** Calls the store; whatever the driver throws means that the store is away for now. */
final class Reaching {

    private Reaching() {}

    static <T> T store(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw new Unreachable(e);
        }
    }

    /** Inserts or updates; false where a unique key says that another was there before. */
    static boolean unlessKnown(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoException e) {
            if (isDuplicate(e)) {
                return false;
            }
            throw new Unreachable(e);
        }
    }

    private static boolean isDuplicate(MongoException e) {
        return e.getCode() == 11000
                || (e instanceof MongoWriteException write && write.getError().getCode() == 11000);
    }
}
