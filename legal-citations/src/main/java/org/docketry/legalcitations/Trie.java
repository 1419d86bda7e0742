package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the longest abbreviation that starts at a place, whatever its points, commas and blanks:
 * {@code F.Supp.2d}, {@code F. Supp. 2d} and {@code F Supp 2d} are one key. The walk never goes
 * further than the longest key, so a look-up costs a bounded number of steps.
 */
final class Trie<T> {

    private static final int ASCII = 128;

    /** Points, commas and blanks in a row that an abbreviation may have between two letters. */
    private static final int SKIPPED = 3;

    /** One abbreviation that matched; {@code end} is the place behind it and behind its point. */
    record Match<T>(int end, List<T> values) {}

    private final int[] roots = new int[ASCII];
    private final char[] labels;
    private final int[] targets;
    private final int[] firstEdge;
    private final List<List<T>> values;

    private Trie(Builder<T> builder) {
        int nodes = builder.nodes.size();
        firstEdge = new int[nodes + 1];
        int edges = 0;
        for (TreeMap<Character, Integer> children : builder.nodes) {
            edges += children.size();
        }
        labels = new char[edges];
        targets = new int[edges];
        int edge = 0;
        for (int node = 0; node < nodes; node++) {
            firstEdge[node] = edge;
            for (var child : builder.nodes.get(node).entrySet()) {
                labels[edge] = child.getKey();
                targets[edge] = child.getValue();
                edge++;
            }
        }
        firstEdge[nodes] = edge;
        values = builder.values;
        Arrays.fill(roots, -1);
        for (int i = firstEdge[0]; i < firstEdge[1]; i++) {
            if (labels[i] < ASCII) {
                roots[labels[i]] = targets[i];
            }
        }
    }

    /** Whether any key starts with that character. */
    boolean startsWith(char c) {
        return c < ASCII && roots[c] >= 0;
    }

    /** All keys that match at that place, longest first. */
    List<Match<T>> match(CleanText text, int start) {
        char first = text.at(start);
        int node = first < ASCII ? roots[first] : -1;
        List<Match<T>> found = List.of();
        int i = start + 1;
        while (node >= 0) {
            List<T> here = values.get(node);
            if (!here.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.addFirst(new Match<>(behindPoint(text, i), here));
            }
            for (int skipped = 0; skipped < SKIPPED && isSkipped(text.at(i)); skipped++) {
                i++;
            }
            node = child(node, plain(text.at(i)));
            i++;
        }
        return found;
    }

    private static int behindPoint(CleanText text, int end) {
        return text.at(end) == '.' ? end + 1 : end;
    }

    private int child(int node, char c) {
        for (int i = firstEdge[node]; i < firstEdge[node + 1]; i++) {
            if (labels[i] >= c) {
                return labels[i] == c ? targets[i] : -1;
            }
        }
        return -1;
    }

    private static boolean isSkipped(char c) {
        return c == ' ' || c == '.' || c == ',';
    }

    private static char plain(char c) {
        return c == '\u2019' ? '\'' : c;
    }

    /** An abbreviation without its points, commas and blanks. */
    static String key(String abbreviation) {
        StringBuilder key = new StringBuilder(abbreviation.length());
        for (int i = 0; i < abbreviation.length(); i++) {
            char c = abbreviation.charAt(i);
            if (!isSkipped(c)) {
                key.append(plain(c));
            }
        }
        return key.toString();
    }

    /** Collects the keys of a trie. */
    static final class Builder<T> {

        private final List<TreeMap<Character, Integer>> nodes = new ArrayList<>();
        private final List<List<T>> values = new ArrayList<>();

        Builder() {
            node();
        }

        private int node() {
            nodes.add(new TreeMap<>());
            values.add(List.of());
            return nodes.size() - 1;
        }

        void add(String abbreviation, T value) {
            String key = key(abbreviation);
            int node = 0;
            for (int i = 0; i < key.length(); i++) {
                Integer next = nodes.get(node).get(key.charAt(i));
                if (next == null) {
                    next = node();
                    nodes.get(node).put(key.charAt(i), next);
                }
                node = next;
            }
            if (node == 0) {
                return;
            }
            if (values.get(node).isEmpty()) {
                values.set(node, new ArrayList<>(2));
            }
            values.get(node).add(value);
        }

        Trie<T> build() {
            return new Trie<>(this);
        }
    }
}
