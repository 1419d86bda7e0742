package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppendTest {
    private static final int STEPS = 500;

    @Test
    void aMapIsAsALinkedOneAndWhatItWasStaysAsItWas() {
        Random random = new Random(42);
        Map<String, Integer> map = Map.of();
        Map<String, Integer> expected = new LinkedHashMap<>();
        List<Map<String, Integer>> was = new ArrayList<>();
        List<Map<String, Integer>> wasExpected = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            String key = "k" + random.nextInt(100);
            map = random.nextBoolean() ? Append.to(map, key, i) : Append.change(map, key, v -> -v);
            if (map.containsKey(key)) {
                expected.put(key, map.get(key));
            }
            was.add(map);
            wasExpected.add(new LinkedHashMap<>(expected));
        }
        assertThat(map).hasSizeGreaterThan(50);
        for (int i = 0; i < STEPS; i++) {
            assertThat(was.get(i)).isEqualTo(wasExpected.get(i));
            assertThat(List.copyOf(was.get(i).entrySet()))
                    .isEqualTo(List.copyOf(wasExpected.get(i).entrySet()));
        }
    }

    @Test
    void aChangeGoesByWhatIsThere() {
        Map<String, Integer> map = Append.to(Append.to(Map.of(), "b", 1), "a", 2);
        assertThat(Append.change(map, "b", v -> v + 10).entrySet())
                .containsExactly(Map.entry("b", 11), Map.entry("a", 2));
        assertThat(Append.change(map, "c", v -> v + 10)).isSameAs(map);
        assertThat(map.get("c")).isNull();
        assertThatThrownBy(() -> map.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aListAndASetKeepWhatTheyWere() {
        List<Integer> list = Append.to(List.of(1), 2);
        List<Integer> one = Append.to(list, 3);
        List<Integer> other = Append.to(list, 4);
        assertThat(list).containsExactly(1, 2);
        assertThat(one).containsExactly(1, 2, 3);
        assertThat(other).containsExactly(1, 2, 4);
        Set<Integer> set = Append.to(Set.of(1), List.of(2, 3));
        assertThat(Append.to(set, List.of(3, 4))).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(set).containsExactlyInAnyOrder(1, 2, 3);
    }
}
