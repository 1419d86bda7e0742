package org.docketry.docket.domain;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An unchanging map whose keys keep the order in which they came; with one key more it shares what
 * it has.
 */
final class InOrder<K, V> extends AbstractMap<K, V> {
    private final PMap<K, V> values;
    private final PVector<K> keys;

    private InOrder(PMap<K, V> values, PVector<K> keys) {
        this.values = values;
        this.keys = keys;
    }

    static <K, V> InOrder<K, V> of(Map<K, V> map) {
        return map instanceof InOrder<K, V> known
                ? known
                : new InOrder<>(HashTreePMap.from(map), TreePVector.from(map.keySet()));
    }

    InOrder<K, V> with(K key, V value) {
        return new InOrder<>(
                values.plus(key, value), values.containsKey(key) ? keys : keys.plus(key));
    }

    InOrder<K, V> without(Set<K> gone) {
        return gone.isEmpty()
                ? this
                : new InOrder<>(
                        values.minusAll(gone),
                        TreePVector.from(
                                keys.stream().filter(key -> !gone.contains(key)).toList()));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return values.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return values.containsKey(key);
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return keys.stream().map(key -> Map.entry(key, values.get(key))).iterator();
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }
}
