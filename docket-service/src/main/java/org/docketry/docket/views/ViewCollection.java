package org.docketry.docket.views;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.docket.json.DocketJson;

/**
 * Lines of one view, each a document with the record's own JSON fields. One document is one atomic
 * write, and a line knows which event it has seen last: a repeat changes nothing.
 */
final class ViewCollection<T extends Line> implements Lines<T> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoDatabase database;
    private final MongoCollection<Document> lines;
    private final View<T> view;

    ViewCollection(MongoDatabase database, String name, View<T> view) {
        this.database = database;
        this.lines = database.getCollection(name);
        this.view = view;
    }

    void index() {
        view.indexes().forEach(fields -> lines.createIndex(Indexes.ascending(fields)));
    }

    @Override
    public Optional<T> find(String id) {
        return Optional.ofNullable(lines.find(Filters.eq("_id", id)).first()).map(this::read);
    }

    /** In one batch: a rebuilt view may take this one's place between two. */
    List<T> find(Bson question, Bson order, int most) {
        List<T> found = new ArrayList<>();
        for (Document line : lines.find(question).sort(order).limit(most).batchSize(most)) {
            found.add(read(line));
        }
        return found;
    }

    /**
     * Stores the line unless a later one is there: a process that was paused, and has lost the log
     * to another meanwhile, does not undo what that one did.
     */
    @Override
    public void put(String id, T line) {
        Bson earlier = Filters.and(Filters.eq("_id", id), Filters.lt("version", line.version()));
        try {
            lines.replaceOne(earlier, document(id, line), UPSERT);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Stores all of them, whatever is there. */
    void putAll(Map<String, T> changed) {
        List<ReplaceOneModel<Document>> writes = new ArrayList<>(changed.size());
        changed.forEach(
                (id, line) ->
                        writes.add(
                                new ReplaceOneModel<>(
                                        Filters.eq("_id", id), document(id, line), UPSERT)));
        if (!writes.isEmpty()) {
            lines.bulkWrite(writes);
        }
    }

    void clear() {
        lines.deleteMany(new Document());
    }

    void create() {
        database.createCollection(lines.getNamespace().getCollectionName());
    }

    void drop() {
        lines.drop();
    }

    /** Puts these lines in the place of the other's, in one step for whoever reads them. */
    void replace(ViewCollection<T> other) {
        MongoNamespace place = other.lines.getNamespace();
        lines.renameCollection(place, new RenameCollectionOptions().dropTarget(true));
    }

    long count() {
        return lines.countDocuments();
    }

    /** SHA-256 over every stored line by id: equal hashes are equal views, byte for byte. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Document line : lines.find().sort(Sorts.ascending("_id"))) {
                digest.update(line.toJson().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private Document document(String id, T line) {
        Document whole = new Document("_id", id);
        whole.putAll(Document.parse(DocketJson.MAPPER.writeValueAsString(line)));
        return whole;
    }

    private T read(Document stored) {
        Document line = new Document(stored);
        line.remove("_id");
        return DocketJson.MAPPER.readValue(line.toJson(), view.type());
    }
}
