package org.docketry.docket.views;

import java.util.Optional;

/** Where a view's lines are kept while events are folded into them. */
interface Lines<T extends Line> {

    Optional<T> find(String id);

    void put(String id, T line);
}
