package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Copies with one thing more; maps keep the order in which things came. */
final class Append {
    private Append() {}

    static <T> List<T> to(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return Collections.unmodifiableList(longer);
    }

    static <K, V> Map<K, V> to(Map<K, V> map, K key, V value) {
        Map<K, V> larger = new LinkedHashMap<>(map);
        larger.put(key, value);
        return Collections.unmodifiableMap(larger);
    }

    /** Changes what is there and leaves a map without the key as it is. */
    static <K, V> Map<K, V> change(Map<K, V> map, K key, UnaryOperator<V> change) {
        V present = map.get(key);
        return present == null ? map : to(map, key, change.apply(present));
    }
}
