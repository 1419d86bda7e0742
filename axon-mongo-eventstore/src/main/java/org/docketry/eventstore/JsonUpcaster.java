// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON of an event's next revision out of that of an earlier one. A pure function of the
 * payload: it looks at no clock, no other event and no service, so that it always gives the same.
 *
 * @param event the event's logical name
 * @param from the revision it reads
 * @param to the revision it writes
 * @param change may alter and return what it is given
 */
public record JsonUpcaster(String event, String from, String to, UnaryOperator<ObjectNode> change) {

    public JsonUpcaster {
        if (from.equals(to)) {
            throw new IllegalArgumentException(event + "@" + from + " would become itself");
        }
    }
}
