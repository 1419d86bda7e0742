// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where streaming processors keep their places: one document per processor and segment, each
 * operation one atomic update of it.
 *
 * <p>A claim that its owner has not extended for {@code claimTimeout} can be taken by another
 * process, which has watched it stand still for that long by a clock that never jumps. Every write
 * of the owner names the owner and the number of its claim in its condition, so a process that was
 * paused meanwhile (and believes that it still owns the segment) is refused with {@link
 * UnableToClaimTokenException} and stores nothing.
 */
public final class MongoTokenStore implements TokenStore {

    /** What an owner does so that others see it alive. */
    private static final Bson BEAT = Updates.inc("beat", 1L);

    private final MongoCollection<Document> tokens;
    private final LostClaims losses;
    private final TokenFormat format = new TokenFormat();
    private final StandingClaims standing;
    private final Duration claimTimeout;
    private final String owner;
    private final Map<String, Long> claims = new ConcurrentHashMap<>();

    /**
     * A token store in the collection {@code tokens} of {@code database}.
     *
     * @param claimTimeout how long a claim stands that is not extended, counted by each process
     *     from when it first looked
     * @param owner this process's name among all that share the store, never used twice
     */
    public MongoTokenStore(MongoDatabase database, Duration claimTimeout, String owner) {
        this(database, claimTimeout, owner, System::nanoTime);
    }

    MongoTokenStore(
            MongoDatabase database, Duration claimTimeout, String owner, LongSupplier nanoTime) {
        this.tokens =
                database.getCollection("tokens")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY);
        this.losses = new LostClaims(tokens);
        this.standing = new StandingClaims(claimTimeout, nanoTime);
        this.claimTimeout = claimTimeout;
        this.owner = owner;
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount) {
        initializeTokenSegments(processor, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(
            String processor, int segmentCount, @Nullable TrackingToken initialToken) {
        List<Document> segments =
                IntStream.range(0, segmentCount)
                        .mapToObj(segment -> unclaimed(processor, segment, initialToken))
                        .toList();
        if (!UniqueInsert.stored(() -> tokens.insertMany(segments))) {
            throw new UnableToClaimTokenException(
                    "Processor '" + processor + "' has segments already");
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        if (!UniqueInsert.stored(() -> tokens.insertOne(unclaimed(processor, segment, token)))) {
            throw new UnableToInitializeTokenException(
                    "There is a token already for " + SegmentIds.of(processor, segment));
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    private Document unclaimed(String processor, int segment, @Nullable TrackingToken token) {
        Document document =
                new Document("_id", SegmentIds.of(processor, segment))
                        .append("processor", processor)
                        .append("segment", segment)
                        .append("owner", null)
                        .append("claim", 0L)
                        .append("beat", 0L);
        document.putAll(format.fields(token));
        return document;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        updateOwn(
                processor,
                segment,
                Updates.combine(new Document("$set", format.fields(token)), BEAT));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        updateOwn(processor, segment, BEAT);
    }

    private void updateOwn(String processor, int segment, Bson update) {
        long matched =
                MongoEventStorageEngine.reading(
                        () -> tokens.updateOne(own(processor, segment), update).getMatchedCount());
        if (matched == 0) {
            Long lost = claims.remove(SegmentIds.of(processor, segment));
            if (lost != null) {
                losses.say(SegmentIds.of(processor, segment), lost);
            }
            throw notOurs(processor, segment);
        }
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        String id = SegmentIds.of(processor, segment);
        Document claimed =
                MongoEventStorageEngine.reading(
                        () ->
                                claim(id, Filters.in("owner", null, owner))
                                        .or(() -> claimStale(id))
                                        .orElseThrow(() -> notOurs(processor, segment)));
        claims.put(id, claimed.getLong("claim"));
        return format.token(claimed);
    }

    /** Takes what was seen to stand still, unless it has just moved. */
    private Optional<Document> claimStale(String id) {
        return Optional.ofNullable(tokens.find(Filters.eq(id)).first())
                .filter(standing::isStale)
                .flatMap(
                        seen ->
                                claim(
                                        id,
                                        Filters.and(
                                                Filters.eq("claim", seen.get("claim")),
                                                Filters.eq("beat", seen.get("beat")))));
    }

    private Optional<Document> claim(String id, Bson claimable) {
        return Optional.ofNullable(
                tokens.findOneAndUpdate(
                        Filters.and(Filters.eq(id), claimable),
                        claim(),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    private Bson claim() {
        return Updates.combine(Updates.set("owner", owner), Updates.inc("claim", 1L));
    }

    /**
     * Claims the segment whoever owns it, and returns when its owner has noticed, or after the
     * claim timeout if it does not answer. Axon notices between two batches, so nothing that was
     * begun under the old claim goes on afterwards, unless its process stood still all that time.
     * For an operator's work on what the processor keeps; release the claim afterwards.
     *
     * @return where the processor stands
     * @throws UnableToClaimTokenException if there is no such segment
     */
    public @Nullable TrackingToken takeOver(String processor, int segment)
            throws InterruptedException {
        String id = SegmentIds.of(processor, segment);
        Document before =
                MongoEventStorageEngine.reading(
                        () ->
                                Optional.ofNullable(
                                                tokens.findOneAndUpdate(Filters.eq(id), claim()))
                                        .orElseThrow(() -> notOurs(processor, segment)));
        long former = before.getLong("claim");
        claims.put(id, former + 1);
        if (before.getString("owner") != null) {
            losses.await(id, former, claimTimeout);
        }
        return format.token(before);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        int[] all = fetchSegments(processor);
        IntPredicate present = id -> Arrays.stream(all).anyMatch(each -> each == id);
        boolean split = present.test(segment.splitSegmentId());
        boolean merged = !present.test(segment.mergeableSegmentId());
        if (split || merged) {
            throw new UnableToClaimTokenException(
                    "Segment " + segment + " of '" + processor + "' was split or merged");
        }
        return fetchToken(processor, segment.getSegmentId());
    }

    /** Where the processor stands, whoever has claimed it; empty before its first event. */
    public Optional<TrackingToken> standing(String processor, int segment) {
        Bson wanted = Filters.eq(SegmentIds.of(processor, segment));
        return MongoEventStorageEngine.reading(
                        () -> Optional.ofNullable(tokens.find(wanted).first()))
                .map(format::token);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        MongoEventStorageEngine.reading(
                () -> tokens.updateOne(own(processor, segment), Updates.set("owner", null)));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        long deleted =
                MongoEventStorageEngine.reading(
                        () -> tokens.deleteOne(own(processor, segment)).getDeletedCount());
        if (deleted == 0) {
            throw notOurs(processor, segment);
        }
        claims.remove(SegmentIds.of(processor, segment));
    }

    @Override
    public int[] fetchSegments(String processor) {
        return segments(processor).stream()
                .mapToInt(document -> document.getInteger("segment"))
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        List<Document> documents = segments(processor);
        int[] all = documents.stream().mapToInt(d -> d.getInteger("segment")).sorted().toArray();
        return documents.stream()
                .filter(this::isClaimable)
                .map(document -> Segment.computeSegment(document.getInteger("segment"), all))
                .toList();
    }

    private List<Document> segments(String processor) {
        return MongoEventStorageEngine.reading(
                () -> tokens.find(SegmentIds.all(processor)).into(new ArrayList<>()));
    }

    private boolean isClaimable(Document document) {
        String holder = document.getString("owner");
        return holder == null || holder.equals(owner) || standing.isStale(document);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(MongoEventStorageEngine.reading(() -> StorageIdentity.of(tokens)));
    }

    /** Matches the segment only while this process's latest claim on it stands. */
    private Bson own(String processor, int segment) {
        String id = SegmentIds.of(processor, segment);
        return Filters.and(
                Filters.eq(id),
                Filters.eq("owner", owner),
                Filters.eq("claim", claims.getOrDefault(id, -1L)));
    }

    private UnableToClaimTokenException notOurs(String processor, int segment) {
        return new UnableToClaimTokenException(
                SegmentIds.of(processor, segment) + " is not there, or not claimed by " + owner);
    }
}
