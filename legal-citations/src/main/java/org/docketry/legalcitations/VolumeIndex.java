package org.docketry.legalcitations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cases cited so far by reporter, volume and first page: a short form names these and a pin.
 */
final class VolumeIndex {

    /**
     * Where a case begins.
     *
     * @param page its first page; 0 where the citation left that out
     */
    record Place(int authority, int page, int number) {}

    /**
     * What a name and a page in a volume say.
     *
     * @param place the case named, or else the one that the page is in
     * @param other the case that the page is in where that is not the one named
     */
    record Found(@Nullable Place place, @Nullable Place other) {}

    /** One case of a volume: where it was first said to begin, and all that was said of that. */
    private record Begins(Place first, TreeMap<Integer, Place> places) {}

    /** One volume: where its cases begin, all of them and each alone. */
    private record Volume(TreeMap<Integer, Place> places, Map<Integer, Begins> byAuthority) {}

    private record Key(String reporter, @Nullable String volume) {}

    private final Map<Key, Volume> volumes = new HashMap<>();

    void add(String reporter, @Nullable String volume, Place place) {
        Volume added =
                volumes.computeIfAbsent(
                        new Key(reporter, volume),
                        _ -> new Volume(new TreeMap<>(), new HashMap<>()));
        added.places().put(place.page(), place);
        added.byAuthority()
                .computeIfAbsent(place.authority(), _ -> new Begins(place, new TreeMap<>()))
                .places()
                .putIfAbsent(place.page(), place);
    }

    boolean has(String reporter, @Nullable String volume) {
        return volumes.containsKey(new Key(reporter, volume));
    }

    /**
     * The case that the page is in: the last to begin before it, of those meant if any of them is
     * in that volume of these reporters.
     *
     * @param meant the authorities that the words before the citation can mean
     */
    Found at(List<Edition> reporters, @Nullable String volume, int page, List<Integer> meant) {
        Place named = null;
        Place any = null;
        boolean isNamed = false;
        for (Edition reporter : reporters) {
            Volume here = volumes.get(new Key(reporter.abbreviation(), volume));
            if (here == null) {
                continue;
            }
            any = later(any, here.places().floorEntry(page));
            for (Integer authority : meant) {
                Begins begins = here.byAuthority().get(authority);
                if (begins != null) {
                    isNamed = true;
                    named = later(named, begins.places().floorEntry(page));
                }
            }
        }
        return new Found(isNamed ? named : any, isNamed ? passed(named, any, page) : null);
    }

    /** The case that begins between the one named and the page, which cannot be of both. */
    private static @Nullable Place passed(@Nullable Place named, @Nullable Place any, int page) {
        boolean between =
                named != null
                        && any != null
                        && any.authority() != named.authority()
                        && any.page() > named.page()
                        && any.page() < page;
        return between ? any : null;
    }

    /**
     * The first of these authorities cited from that volume where one of the two lacks its page.
     */
    Optional<Place> withoutPage(
            String reporter, @Nullable String volume, boolean pageIsGiven, List<Integer> meant) {
        Volume here = volumes.get(new Key(reporter, volume));
        if (here == null) {
            return Optional.empty();
        }
        Place first = null;
        for (Integer authority : meant) {
            Begins begins = here.byAuthority().get(authority);
            if (begins != null) {
                Place place = pageIsGiven ? begins.places().get(0) : begins.first();
                boolean earlier =
                        place != null && (first == null || place.number() < first.number());
                first = earlier ? place : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private static @Nullable Place later(@Nullable Place a, Map.@Nullable Entry<Integer, Place> b) {
        if (b == null) {
            return a;
        }
        return a == null || b.getValue().page() >= a.page() ? b.getValue() : a;
    }
}
