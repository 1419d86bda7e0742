// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.store;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.docketry.gateway.domain.StoreUnavailable;

/** Puts the driver's failures into the domain's word. */
final class StoreAccess {

    private static final int DUPLICATE_KEY = 11000;

    private StoreAccess() {}

    static <T> T reaching(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Runs an insert; false if its key is taken. */
    static boolean inserting(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (MongoException e) {
            if (e.getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw new StoreUnavailable(e);
        }
    }
}
