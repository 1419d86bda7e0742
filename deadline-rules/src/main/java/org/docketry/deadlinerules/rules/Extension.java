package org.docketry.deadlinerules.rules;

import java.util.List;

/**
 * Whether the time may be changed, and by whom.
 *
 * @param by the layers that may set another time; empty for a time nobody may extend
 */
public record Extension(List<Layer> by, String authority) {

    public boolean allows(Layer layer) {
        return by.contains(layer);
    }
}
