package org.docketry.docket.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Collections with something more; maps keep the order in which things came. What was there is
 * shared and not copied, so that the fold of a dispute takes time by the number of its events and
 * not by the square of it.
 */
final class Append {
    private Append() {}

    static <T> List<T> to(List<T> list, T item) {
        PVector<T> shared = list instanceof PVector<T> known ? known : TreePVector.from(list);
        return shared.plus(item);
    }

    static <T> Set<T> to(Set<T> set, Collection<? extends T> items) {
        PSet<T> shared = set instanceof PSet<T> known ? known : HashTreePSet.from(set);
        return shared.plusAll(items);
    }

    static <K, V> Map<K, V> to(Map<K, V> map, K key, V value) {
        return InOrder.of(map).with(key, value);
    }

    /** Changes what is there and leaves a map without the key as it is. */
    static <K, V> Map<K, V> change(Map<K, V> map, K key, UnaryOperator<V> change) {
        V present = map.get(key);
        return present == null ? map : to(map, key, change.apply(present));
    }
}
