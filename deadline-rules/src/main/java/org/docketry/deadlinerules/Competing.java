package org.docketry.deadlinerules;

import org.docketry.deadlinerules.rules.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Another source that sets a time for the same act, such as an order or a stipulation.
 *
 * @param authority where it is written, as in "Dkt. 31"
 * @param trigger null when it runs from the same event as the deadline it competes with
 */
public record Competing(Layer layer, String authority, Basis basis, @Nullable Trigger trigger) {}
