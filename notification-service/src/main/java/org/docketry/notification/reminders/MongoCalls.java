// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.function.Supplier;

/** Calls of the driver, with its exceptions turned into this package's. */
final class MongoCalls {

    private MongoCalls() {}

    static <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Says whether the write took place; it does not where its unique key is taken. */
    static boolean insert(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw new StoreUnavailable(e);
        } catch (MongoException e) {
            throw new StoreUnavailable(e);
        }
    }
}
