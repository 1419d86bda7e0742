package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docketry.legalcitations.Resolutions.Outcome;
import org.jspecify.annotations.Nullable;

/** Finds out what each citation refers to, from the first to the last. */
final class Resolver {

    /** So many of one number tell a reader nothing: the further ones are left out. */
    private static final int MOST = 50;

    private final List<Citation> citations;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Place, Integer> authorities = new HashMap<>();
    private final VolumeIndex volumes = new VolumeIndex();
    private final Map<Integer, Integer> byStart = new HashMap<>();
    private final PartyIndex parties = new PartyIndex();
    private final RecordIndex records = new RecordIndex();
    private final WorkIndex works = new WorkIndex();
    private final Map<Place, List<Integer>> byPlain = new HashMap<>();
    private final Antecedents antecedents;

    /** Where an authority is printed: what two citations of it have in common. */
    private record Place(
            String source,
            @Nullable String volume,
            @Nullable String page,
            @Nullable String subject) {}

    Resolver(List<Citation> citations) {
        this.citations = citations;
        this.antecedents = new Antecedents(citations, outcomes);
    }

    Resolutions resolve() {
        for (int i = 0; i < citations.size(); i++) {
            outcomes.add(outcome(i, citations.get(i)));
            antecedents.add(i);
            byStart.put(citations.get(i).span().start(), i);
        }
        return new Resolutions(outcomes);
    }

    private Outcome outcome(int number, Citation citation) {
        return switch (citation) {
            case Citation.FullCase full -> full(number, full);
            case Citation.ShortCase brief -> brief(brief);
            case Citation.Supra supra -> supra(supra);
            case Citation.Id id -> antecedents.of(id);
            case Citation.Reference reference -> reference(reference);
            case Citation.Statute law -> statute(number, law);
            case Citation.Secondary work -> secondary(number, work);
            case Citation.Journal journal -> journal(number, journal);
            case Citation.Paper paper -> records.resolve(number, paper);
            case Citation.Unknown _ -> new Outcome.First();
        };
    }

    private Outcome statute(int number, Citation.Statute law) {
        Place place =
                new Place(law.law().abbreviation(), law.title(), law.section(), law.subject());
        return LocalRules.isSet(law.law()) ? inShort(number, place) : located(number, place);
    }

    private Outcome secondary(int number, Citation.Secondary work) {
        String source = work.work().abbreviation();
        String volume = work.work().before().isEmpty() ? null : work.volume();
        Place place = new Place(source, volume, work.section(), work.subject());
        boolean bill = work.work().after().contains("bill");
        Outcome outcome = bill ? inShort(number, place) : located(number, place);
        works.add(work, outcome instanceof Outcome.To(int target) ? target : number);
        return outcome;
    }

    /**
     * A bill is cited again without its Congress, a local rule without its court: any that was
     * named can then be meant.
     */
    private Outcome inShort(int number, Place place) {
        Place plain = new Place(place.source(), place.volume(), place.page(), null);
        List<Integer> known = byPlain.computeIfAbsent(plain, _ -> new ArrayList<>(1));
        if (place.subject() == null && !known.isEmpty()) {
            return choose(known, "nothing of that number before it");
        }
        if (known.size() == 1 && known.getFirst().equals(authorities.get(plain))) {
            authorities.putIfAbsent(place, known.getFirst());
        }
        Outcome outcome = located(number, place);
        if (outcome instanceof Outcome.First && known.size() < MOST) {
            known.add(number);
        }
        return outcome;
    }

    private Outcome journal(int number, Citation.Journal journal) {
        String source = journal.edition().abbreviation();
        Outcome outcome =
                located(number, new Place(source, journal.volume(), journal.page(), null));
        works.add(journal, outcome instanceof Outcome.To(int target) ? target : number);
        return outcome;
    }

    private Outcome located(int number, Place key) {
        Integer first = authorities.putIfAbsent(key, number);
        return first == null ? new Outcome.First() : new Outcome.To(first);
    }

    private Outcome full(int number, Citation.FullCase full) {
        Place key = new Place(full.edition().abbreviation(), full.volume(), full.page(), null);
        Integer head =
                full.context().parallelTo() == null
                        ? null
                        : byStart.get(full.context().parallelTo());
        Integer first = full.page() == null ? null : authorities.get(key);
        if (first == null && head == null) {
            first = sameVolume(full);
        }
        int authority = first != null ? first : head != null ? authorityOf(head) : number;
        authorities.putIfAbsent(key, authority);
        for (Edition edition : full.editions()) {
            volumes.add(
                    edition.abbreviation(),
                    full.volume(),
                    new VolumeIndex.Place(authority, number(full.page()), number));
        }
        if (!full.context().history()) {
            parties.add(authority, full.name(), full.alias());
        }
        return authority == number ? new Outcome.First() : new Outcome.To(authority);
    }

    /** The same case in the same volume, where one of the two citations forgot the page. */
    private @Nullable Integer sameVolume(Citation.FullCase full) {
        CaseName name = full.name();
        boolean known = volumes.has(full.edition().abbreviation(), full.volume());
        if (!known || name == null || !name.isWhole()) {
            return null;
        }
        return volumes.withoutPage(
                        full.edition().abbreviation(),
                        full.volume(),
                        full.page() != null,
                        authoritiesNamed(name.toString()))
                .map(VolumeIndex.Place::authority)
                .orElse(null);
    }

    private int authorityOf(int number) {
        return outcomes.get(number) instanceof Outcome.To(int target) ? target : number;
    }

    private Outcome brief(Citation.ShortCase brief) {
        List<Integer> meant =
                brief.antecedent() == null ? List.of() : authoritiesNamed(brief.antecedent());
        VolumeIndex.Found found =
                volumes.at(brief.editions(), brief.volume(), number(brief.page()), meant);
        VolumeIndex.Place place = found.place();
        boolean named = meant.isEmpty() && PartyIndex.isOneName(brief.antecedent());
        if (named && (place == null || !isCalled(place.number(), brief.antecedent()))) {
            return new Outcome.Nothing("no case of that name before it");
        }
        if (place == null) {
            return new Outcome.Nothing("no full citation of that volume before it");
        }
        return found.other() == null
                ? new Outcome.To(place.authority())
                : new Outcome.Among(List.of(place.authority(), found.other().authority()));
    }

    /** A case that only overruled another is in no index of names, but it has its name. */
    private boolean isCalled(int number, @Nullable String party) {
        CaseName name =
                citations.get(number) instanceof Citation.FullCase full ? full.name() : null;
        return name != null && party != null && PartyIndex.isCalled(name, party);
    }

    private List<Integer> authoritiesNamed(String name) {
        List<Integer> authorities = new ArrayList<>();
        for (PartyIndex.Entry party : parties.find(name)) {
            if (!authorities.contains(party.number())) {
                authorities.add(party.number());
            }
        }
        return authorities;
    }

    static int number(@Nullable String digits) {
        int value = 0;
        for (int i = 0; digits != null && i < digits.length() && i < 9; i++) {
            char c = digits.charAt(i);
            if (!CleanText.isDigit(c)) {
                break;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private Outcome supra(Citation.Supra supra) {
        if (supra.antecedent() == null) {
            return new Outcome.Nothing("no name before it");
        }
        List<Integer> written = works.meant(supra.antecedent(), supra.pin());
        boolean section = supra.pin() != null && supra.pin().startsWith("§");
        List<Integer> found =
                section && !written.isEmpty()
                        ? new ArrayList<>()
                        : authoritiesNamed(supra.antecedent());
        found.addAll(written);
        if (found.isEmpty()) {
            Integer paper = records.named(supra.antecedent());
            found = paper == null ? found : List.of(paper);
        }
        return choose(found, "nothing of that name before it");
    }

    private Outcome reference(Citation.Reference reference) {
        String name = reference.plaintiff() != null ? reference.plaintiff() : reference.defendant();
        return choose(
                name == null ? List.of() : authoritiesNamed(name),
                "no case of that name before it");
    }

    private static Outcome choose(List<Integer> found, String otherwise) {
        return switch (found.size()) {
            case 0 -> new Outcome.Nothing(otherwise);
            case 1 -> new Outcome.To(found.getFirst());
            default -> new Outcome.Among(List.copyOf(found));
        };
    }
}
